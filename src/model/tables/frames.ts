// Programmes, consortia, the frame between them, events and stated counts.
import { choice, date, id, integer, list, reference, required, text, words } from "../field.ts";
import { evidence } from "./shared-fields.ts";

export const programs = {
	title: words("事業", "Programmes"),
	description: words(
		"場に資金を出し、枠を与え、または場を報告する制度。図の点にはならない。",
		"Schemes that fund, frame or report consortia. Never a node of the network.",
	),
	fields: {
		id: id(words("ID", "Id"), words("読める識別子。", "A readable slug."), "local-university-grant"),
		name: required(text(words("事業名", "Name"), words("正式な名称。", "Full name."), "地方大学・地域産業創生交付金")),
		label: text(
			words("略称", "Short label"),
			words("画面用の短い名(当方による、全角12字以内)。", "Short label of ours, at most 12 full-width characters."),
			"地方大学交付金",
		),
		name_en: text(
			words("英語名", "English name"),
			words(
				"英語画面での呼び名。公式の訳とは限らない。",
				"Name used in the English interface; not necessarily official.",
			),
			"Local university and industry grant",
		),
		kind: required(
			choice(
				{
					grant: words("交付金・補助", "grant"),
					package: words("政策パッケージ", "package"),
					survey: words("調査", "survey"),
					prize: words("表彰", "prize"),
				},
				words("種類", "Kind"),
				words("交付金・補助、政策パッケージ、調査、表彰の別。", "Grant, package, survey or prize."),
				"grant",
			),
		),
		ministry: text(words("所管", "Ministry"), words("所管する府省の名。", "The ministry in charge."), "内閣府"),
		...evidence,
	},
} as const;

export const consortia = {
	title: words("場(コンソーシアム)", "Consortia"),
	description: words("構成員をもつ協議会、拠点、ネットワークなど。", "Bodies with members: councils, hubs, networks."),
	fields: {
		id: id(words("ID", "Id"), words("読める識別子。", "A readable slug."), "hiroshima-bio-dx"),
		name: required(
			text(words("名称", "Name"), words("正式な名称。", "Full name."), "とくしま産学官連携プラットフォーム"),
		),
		label: text(
			words("略称", "Short label"),
			words(
				"図に書く短い名(当方による、全角12字以内)。",
				"Label of ours for the figure, at most 12 full-width characters.",
			),
			"とくしま連携PF",
		),
		name_en: text(
			words("英語名", "English name"),
			words("資料が英語名を示す場合だけ。", "Only where a source gives one."),
			"Challenge Field Hokkaido",
		),
		plan: text(
			words("計画名", "Plan"),
			words("その場の計画の名。", "Name of the plan it carries out."),
			"次世代「光」創出・応用による産業振興・若者雇用創出計画",
		),
		kind: required(
			choice(
				{
					body: words("組織", "body"),
					"sub-body": words("下部組織", "sub-body"),
					agreement: words("協定・宣言", "agreement"),
					concept: words("構想", "concept"),
				},
				words("種類", "Kind"),
				words("組織、下部組織、協定・宣言、構想の別。", "Body, sub-body, agreement or concept."),
				"body",
			),
		),
		prefectures: list(
			words("活動地域", "Prefectures"),
			words(
				"活動する都道府県(JISの2桁コード、「;」区切り)。空欄は不明。",
				"Prefectures of activity as two-digit JIS codes, separated by ';'. Empty means unknown.",
			),
			"34",
		),
		member_list: required(
			choice(
				{
					complete: words("全構成員", "complete"),
					open: words("一部のみ", "open"),
					none: words("記載なし", "none"),
				},
				words("名簿の状態", "Member list"),
				words(
					"資料が全構成員を示すか、一部か、示さないか。",
					"Whether the source shows the whole list, a part, or no names.",
				),
				"complete",
			),
		),
		theme: text(
			words("テーマ", "Theme"),
			words("活動の主題(短い語、当方による)。", "Subject in a few words of ours."),
			"光・医療機器",
		),
		...evidence,
	},
} as const;

export const frames = {
	title: words("事業と場の関係", "Programme frames"),
	description: words(
		"どの事業がどの場に資金を出し、または報告するか。",
		"Which programme funds or reports which consortium.",
	),
	fields: {
		consortium: required(
			reference(
				["consortia"],
				words("場", "Consortium"),
				words("場のID。", "Id of the consortium."),
				"hiroshima-bio-dx",
			),
		),
		program: required(
			reference(["programs"], words("事業", "Programme"), words("事業のID。", "Id of the programme."), "coi-next"),
		),
		kind: required(
			choice(
				{ funded_by: words("採択・資金", "funded by"), reported_in: words("報告のみ", "reported in") },
				words("関係", "Kind"),
				words("資金を受けるか、調査に報告されただけか。", "Funded by it, or only reported in a survey."),
				"funded_by",
			),
		),
		...evidence,
	},
} as const;

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
