// Programmes, consortia, and the frame between them.
import { choice, id, list, reference, required, text, words } from "../field.ts";
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
