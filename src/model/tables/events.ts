// What consortia held or declared, and the numbers stated of them.
import { choice, date, id, integer, reference, required, text, words } from "../field.ts";
import { evidence } from "./shared-fields.ts";

export const eventKinds = {
	meeting: words("会合", "meeting"),
	symposium: words("シンポジウム・フォーラム", "symposium or forum"),
	declaration: words("宣言", "declaration"),
} as const;

export const events = {
	title: words("行事", "Events"),
	description: words(
		"場が開いた会合や、場が出した宣言など。図の点にはならず、講演や来賓の行に日付を与える。",
		"Meetings and declarations of a consortium. Never a node; they date guests and speakers.",
	),
	fields: {
		id: id(words("ID", "Id"), words("読める識別子。", "A readable slug."), "aomori-round-table-09"),
		consortium: required(
			reference(
				["consortia"],
				words("場", "Consortium"),
				words("開いた場のID。", "Id of the consortium that held it."),
				"aomori-round-table",
			),
		),
		name: required(
			text(words("名称", "Name"), words("行事の名。", "Name of the event."), "第9回産学官金ラウンドテーブル"),
		),
		kind: choice(
			eventKinds,
			words("種類", "Kind"),
			words(
				"会合、シンポジウム、宣言の別。宣言に連名した他の場は関係の表に「共同署名」として置く。",
				"Meeting, symposium or declaration. Another consortium that signed a declaration has a relation 'co-signed' to it.",
			),
			"meeting",
		),
		number: integer(words("回", "Number"), words("番号のある会合の回。", "Ordinal of a numbered series."), "9"),
		date: date(words("日付", "Date"), words("開催日。", "Date held."), "2019-12-12"),
		date_printed: text(
			words("日付の印字", "Date as printed"),
			words("資料の日付表記。", "The date as the source prints it."),
			"令和元年12月12日(木)",
		),
		theme: text(
			words("テーマ", "Theme"),
			words("会合のテーマや題。", "Theme or title."),
			"青森県と台湾のビジネス交流の活性化について",
		),
		place: text(words("開催地", "Place"), words("資料が記す開催地。", "Place as stated."), "台湾"),
		...evidence,
	},
} as const;

export const counts = {
	title: words("記載された数", "Stated counts"),
	description: words(
		"資料が述べる機関数・人数。名前の列挙とは別に保つ。",
		"Numbers a source states, kept apart from named members.",
	),
	fields: {
		consortium: reference(["consortia"], words("場", "Consortium"), words("場のID。", "Id of the consortium."), "cfh"),
		program: reference(
			["programs"],
			words("事業", "Programme"),
			words("事業のID(場でなく事業の数のとき)。", "Id of the programme when the count is of a programme."),
			"mic-survey-systems",
		),
		event: reference(
			["events"],
			words("行事", "Event"),
			words("出席数のときの行事のID。", "Id of the event for an attendance count."),
			"tohoku-liaison-r5",
		),
		measure: required(
			choice(
				{
					members: words("参画機関", "member institutions"),
					partners: words("協力機関", "partner institutions"),
					attending_institutions: words("出席機関", "institutions attending"),
					attending_persons: words("出席者", "persons attending"),
					parties: words("当事者", "parties"),
					reporting: words("回答・設置団体", "reporting bodies"),
					growth: words("増加率", "growth ratio"),
					awards: words("表彰件数", "awards given"),
				},
				words("何の数か", "Measure"),
				words(
					"出席は構成員ではない。参画と協力は別に数える。",
					"Attendance is not membership; members and partners are two counts.",
				),
				"members",
			),
		),
		subset: text(
			words("内数", "Subset"),
			words(
				"全体でなく一部の数のとき、その一部の名。空欄は全体の数。",
				"What part of the whole is counted; empty means the whole.",
			),
			"大学・国研",
		),
		value: required(
			text(words("値", "Value"), words("述べられた数。比は小数。", "The stated number; a ratio as a decimal."), "34"),
		),
		printed: text(words("印字", "As printed"), words("数の印字。", "The number as printed."), "34機関"),
		...evidence,
	},
} as const;
