// Sectors: the mark a list prints, and what the name of a body says about its kind where it is clear.
import type { InstitutionKind, Sector } from "../model/dataset.ts";
import { prefectures } from "../model/prefecture.ts";
import { identityKey } from "../names/identity-key.ts";
import { hasCompanyForm } from "../names/legal-forms.ts";

const WORDS: Readonly<Record<Sector, string>> = {
	industry:
		"産 産業 産業界 企業 民間企業 会社 経済団体 業界団体 産業団体 industry industrial business company companies private privatesector privatecompany enterprise sme corporate",
	academia:
		"学 学術 学界 大学 大学等 教育 教育機関 教育研究機関 高等教育機関 研究機関等 academia academic university universities univ univ. education educationalinstitution highereducation highereducationinstitution hei",
	government:
		"官 公 行政 行政機関 自治体 地方自治体 地方公共団体 国 県 市町村 公的機関 官公庁 国の機関 国・自治体 government public publicsector publicbody localgovernment localgov localauthority nationalgovernment municipality prefecturalgovernment",
	finance:
		"金 金融 金融機関 金融界 銀行 finance financial financialinstitution financialinstitutions financialsector bank banks",
	other:
		"他 その他 民 労 言 士 市民 住民 npo 民間団体 労働 労働団体 言論 メディア 報道 マスコミ 士業 other others media labour labor civil ngo nonprofit non-profit civilsociety",
};

const sectorOf = new Map<string, Sector>();
for (const [sector, words] of Object.entries(WORDS)) {
	for (const word of words.split(" ")) sectorOf.set(word, sector as Sector);
}

/** The sector a printed mark means (【産】, 産業界, industry); null when it means none or several. */
export function readSector(mark: string): Sector | null {
	const key = identityKey(mark).replace(/[【】[\]()<>〈〉「」]/g, "");
	return sectorOf.get(key) ?? sectorOf.get(key.replace(/(?:界|側|分野|セクタ-|部門)$/, "")) ?? null;
}

export interface BodyClass {
	readonly sector: Sector | null;
	readonly kind: InstitutionKind | null;
}

const PREFECTURES = prefectures.map(({ name }) => identityKey(name)).join("|");
const PUBLIC_RESEARCH = `^(?:${PREFECTURES}|.{1,4}[都府県市]).*(?:試験場|研究所|技術センタ-|研究センタ-|総合センタ-)$`;

/** In order, on the identity key. Finance stands before firms: 株式会社○○銀行 is a bank. */
const RULES: readonly (readonly [RegExp, Sector | null, InstitutionKind | null])[] = [
	[/信用保証協会/, "finance", "guarantee"],
	[/政策金融公庫|政策投資銀行|国際協力銀行|商工組合中央金庫|商工中金|住宅金融支援機構/, "finance", "policy_finance"],
	[/銀行(?!協会)|信用金庫|信用組合|労働金庫|信金中央金庫|農林中央金庫/, "finance", "bank"],
	[/キャピタル|capital|ベンチャ-投資|投資事業有限責任組合/, "finance", "venture_capital"],
	[/短期大学(?:部)?$|短大$/, "academia", "junior_college"],
	[/高等専門学校$|高専$/, "academia", "technical_college"],
	[/国立大学法人/, "academia", "national_university"],
	[/公立大学法人|(?:県|府|都|道|市)立.*大学$/, "academia", "public_university"],
	[/大学校$/, null, null],
	[
		/大学(?:院|院大学)?$|大学.*(?:学部|研究科|研究院|研究所|センタ-|機構|本部|病院|キャンパス)$|学校法人|university|college/,
		"academia",
		null,
	],
	[/学会$/, "academia", "learned_society"],
	[/市長会$|町村会$|市町村会$|市町村長会$/, "government", "municipal_association"],
	[new RegExp(`^(?:${PREFECTURES})(?:庁)?$`), "government", "prefecture"],
	[new RegExp(PUBLIC_RESEARCH), "government", "public_research"],
	[/国立研究開発法人|産業技術総合研究所|理化学研究所|産総研/, "government", "public_research"],
	[
		/^(?:内閣府|復興庁|特許庁|.{2,6}省|中小企業庁|観光庁)$|(?:経済産業|財務|農政|地方整備|運輸|総合通信|労働|地方環境)(?:局|事務所)/,
		"government",
		"national_agency",
	],
	[/商工会議所|商工会$|商工会連合会$|中小企業団体中央会/, "industry", "chamber"],
	[/経済同友会|経済連合会|経営者協会|経済団体連合会|工業会$|産業協会$/, "industry", "economic_association"],
	[/協同組合|農協$|漁協$/, "industry", "cooperative"],
	[/特定非営利活動法人|^npo/, "other", "nonprofit"],
	[/独立行政法人/, "government", null],
	[/産業(?:振興|支援|創造|活性化)(?:機構|財団|センタ-|公社)|中小企業振興公社|テクノポリス/, null, "support_agency"],
];
/** 東広島市, 府中町役場: only without any legal form, since firms may end in the same sign. */
const MUNICIPALITY = /^[^\s()]{1,7}[市町村区](?:役所|役場)?$/;

/** What a body's name says; nulls where it says nothing clear. */
export function classifyName(name: string): BodyClass {
	const key = identityKey(name);
	const rule = RULES.find(([pattern]) => pattern.test(key));
	if (rule) return { sector: rule[1], kind: rule[2] };
	if (hasCompanyForm(key)) return { sector: "industry", kind: "company" };
	if (MUNICIPALITY.test(key)) return { sector: "government", kind: "municipality" };
	return { sector: null, kind: null };
}
