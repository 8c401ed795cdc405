// Institutions with the forms they are printed in, and persons.
import { choice, id, reference, required, text, words } from "../field.ts";
import { asOf, certainties, evidence, locator, note, sectors, source } from "./shared-fields.ts";

export const institutionKinds = {
	prefecture: words("都道府県", "prefecture"),
	municipality: words("市町村", "municipality"),
	municipal_association: words("市長会・町村会", "association of municipalities"),
	national_agency: words("国の機関", "national agency"),
	public_research: words("公的研究機関", "public research institute"),
	national_university: words("国立大学", "national university"),
	public_university: words("公立大学", "public university"),
	private_university: words("私立大学", "private university"),
	junior_college: words("短期大学", "junior college"),
	technical_college: words("高等専門学校", "technical college"),
	foreign_university: words("海外の大学", "university abroad"),
	learned_society: words("学会", "learned society"),
	company: words("企業", "company"),
	chamber: words("商工団体", "chamber of commerce and industry"),
	economic_association: words("経済団体", "economic association"),
	cooperative: words("協同組合", "cooperative"),
	support_agency: words("産業支援機関", "support agency"),
	network: words("研究会・連携組織", "network"),
	bank: words("銀行", "bank"),
	policy_finance: words("政策金融", "policy finance"),
	guarantee: words("信用保証協会", "credit guarantee corporation"),
	venture_capital: words("ベンチャー投資", "venture capital"),
	nonprofit: words("NPOなど", "non-profit"),
} as const;

const basis = {
	stated: words("資料に明記", "stated"),
	inferred: words("推定", "inferred"),
	outside: words("外部知識", "outside knowledge"),
} as const;

export const institutions = {
	title: words("機関", "Institutions"),
	description: words("大学、自治体、企業、金融機関など、あらゆる区分の団体。", "Bodies of any sector."),
	fields: {
		id: id(words("ID", "Id"), words("読める識別子。", "A readable slug."), "mazda"),
		name: required(text(words("名称", "Name"), words("正式な名称。", "Canonical name."), "マツダ株式会社")),
		name_en: text(
			words("英語名", "English name"),
			words("資料が英語名を示す場合だけ。", "Only where a source gives one."),
			"The University of British Columbia",
		),
		reading: text(words("よみ", "Reading"), words("資料にある場合だけ。", "Only where a source gives one."), "まつだ"),
		kind: choice(
			institutionKinds,
			words("種類", "Kind"),
			words("機関の種類(当方による)。", "Kind of body (ours)."),
			"company",
		),
		sector: choice(
			sectors,
			words("区分", "Sector"),
			words(
				"産・学・官・金・他の別(当方による)。",
				"Industry, academia, government, finance or other, as classified by us.",
			),
			"industry",
		),
		sector_basis: choice(
			{ stated: basis.stated, inferred: basis.inferred },
			words("区分の根拠", "Sector basis"),
			words("資料の区分のままか、推定か。", "As the source marks it, or inferred from the kind of body."),
			"stated",
		),
		prefecture: text(
			words("所在地", "Seat"),
			words(
				"所在する都道府県(JISの2桁コード)。空欄は不明。",
				"Prefecture of the seat, two-digit JIS code. Empty means unknown.",
			),
			"34",
		),
		prefecture_basis: choice(
			basis,
			words("所在地の根拠", "Basis of the seat"),
			words("明記、名称からの推定、外部知識の別。", "Stated, inferred from the name, or outside knowledge."),
			"inferred",
		),
		corporate_number: text(
			words("法人番号", "Corporate number"),
			words("13桁。任意。", "13 digits; optional."),
			"8700110005901",
		),
		local_code: text(
			words("団体コード", "Local government code"),
			words("6桁。任意。", "6 digits; optional."),
			"340006",
		),
		as_of: asOf,
		certainty: choice(
			certainties,
			words("確からしさ", "Certainty"),
			words(
				"名称が資料に印字されていれば明記。補った名、直した名は推定。",
				"Stated where the source prints the name; inferred where we completed or repaired it.",
			),
			"stated",
		),
		source,
		locator,
		note,
	},
} as const;

export const aliases = {
	title: words("表記", "Printed forms"),
	description: words(
		"資料での印字や別名と、正式名との間の手当て。対象は一つだけ。",
		"Printed forms and other names of exactly one institution, consortium or programme, and the step that leads to its name.",
	),
	fields: {
		institution: reference(
			["institutions"],
			words("機関", "Institution"),
			words("機関のID。", "Id of the institution."),
			"ntt-docomo-shikoku",
		),
		consortium: reference(
			["consortia"],
			words("場", "Consortium"),
			words("場のID(場の別名のとき)。", "Id of the consortium whose other name it is."),
			"cfh",
		),
		program: reference(
			["programs"],
			words("事業", "Programme"),
			words("事業のID(事業の別名のとき)。", "Id of the programme whose other name it is."),
			"coi-next",
		),
		printed: required(
			text(words("印字", "As printed"), words("資料の印字。", "The printed form."), "株式会社 N T T トコモ四国支社"),
		),
		step: required(
			choice(
				{
					same: words("同じ", "same"),
					spaces: words("空白を詰めた", "spaces closed up"),
					characters: words("文字を直した", "characters repaired"),
					split: words("区切りを補った", "split"),
					prefix: words("設置者名・法人格を除いた", "prefix or legal form removed"),
					post: words("職名を分けた", "post cut off"),
					short: words("略称", "short name"),
					parallel: words("並びから補った", "completed from a parallel form"),
					other: words("別名", "other name"),
				},
				words("手当て", "Step"),
				words("印字から正式名への手当て。", "What lies between the two forms."),
				"characters",
			),
		),
		sure: required(
			choice(
				{ sure: words("確実", "sure"), likely: words("おそらく", "likely") },
				words("確かさ", "How sure"),
				words("資料の中に裏づけがあれば確実。", "Sure where the documents themselves support it."),
				"likely",
			),
		),
		as_of: asOf,
		certainty: choice(
			certainties,
			words("確からしさ", "Certainty"),
			words(
				"資料が二つの表記を並べて示すか、印字に名称がそのまま含まれれば明記。同じと読んだのが当方なら推定。",
				"Stated where the source sets both forms side by side or the printed form holds the whole name; inferred where we read them as one.",
			),
			"stated",
		),
		source: required(source),
		locator: required(locator),
		note,
	},
} as const;

export const persons = {
	title: words("人", "Persons"),
	description: words(
		"資料に氏名が印字された人。職名だけのものは含まない。",
		"Persons whose name is printed. A post without a name is not a person.",
	),
	fields: {
		id: id(
			words("ID", "Id"),
			words("読める識別子。読みの主張ではない。", "A readable slug; no claim about the reading."),
			"oshima-yoichi",
		),
		name: required(text(words("氏名", "Name"), words("敬称や職名を除いた氏名。", "The bare name."), "大嶋洋一")),
		printed: text(words("印字", "As printed"), words("資料の印字。", "The printed form."), "大嶋 洋一 氏"),
		...evidence,
	},
} as const;
