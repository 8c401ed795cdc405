// Legal forms of Japanese bodies: brackets and signs unified to the written-out form, and cut off.
// Works on text that has been through NFKC, where ㈱ is already (株).

/** Short form in brackets, written-out form. Those of one kanji count only at the start, where nothing else stands so. */
const SHORT_FORMS: readonly (readonly [string, string])[] = [
	["株", "株式会社"],
	["有", "有限会社"],
	["同", "合同会社"],
	["資", "合資会社"],
	["名", "合名会社"],
	["独", "独立行政法人"],
	["地独", "地方独立行政法人"],
	["国研", "国立研究開発法人"],
	["国大", "国立大学法人"],
	["公大", "公立大学法人"],
	["大", "国立大学法人"],
	["学", "学校法人"],
	["一社", "一般社団法人"],
	["公社", "公益社団法人"],
	["社", "社団法人"],
	["一財", "一般財団法人"],
	["公財", "公益財団法人"],
	["財", "財団法人"],
	["特非", "特定非営利活動法人"],
	["社福", "社会福祉法人"],
	["医", "医療法人"],
	["協", "協同組合"],
];

const written = new Map(SHORT_FORMS);
const ANYWHERE = "株|有|地独|国研|国大|公大|一社|公社|一財|公財|特非|社福";
const anywhere = new RegExp(`\\((${ANYWHERE})\\)`, "g");
const atStart = new RegExp(`^\\((${SHORT_FORMS.map(([short]) => short).join("|")})\\)`);

/** (株), 株式会社 and the like become one written form, where they stand. */
export function unifyLegalForms(text: string): string {
	return text
		.replace(atStart, (_, short: string) => written.get(short) ?? "")
		.replace(anywhere, (_, short: string) => written.get(short) ?? "")
		.replace(/^npo法人|^認定npo法人|^認定特定非営利活動法人/, "特定非営利活動法人");
}

const LONG_FORMS = [...new Set(written.values())]
	.concat("相互会社", "宗教法人")
	.filter((form) => form !== "協同組合")
	.sort((a, b) => b.length - a.length)
	.join("|");
const WESTERN = "co\\.?,?ltd\\.?|inc\\.?|corp\\.?|corporation|llc|gmbh|k\\.k\\.";
const westernSuffix = new RegExp(`(?:${WESTERN})$`);
const legalPrefix = new RegExp(`^(?:${LONG_FORMS})`);
const ALONE = new RegExp(`^(?:${LONG_FORMS})$`);
const legalSuffix = new RegExp(`(?:${LONG_FORMS}|,?(?:${WESTERN}))$`);

/** The name without its legal form in front or behind; a name that is nothing else stays as it is. */
export function stripLegalForm(key: string): string {
	const rest = key.replace(legalPrefix, "").replace(legalSuffix, "");
	return rest === "" ? key : rest;
}

/** Whether a text is a legal form and nothing else. */
export function isLegalFormAlone(text: string): boolean {
	return ALONE.test(unifyLegalForms(text));
}

/** Whether the name carries the legal form of a firm. */
export function hasCompanyForm(key: string): boolean {
	return /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社/.test(key) || westernSuffix.test(key);
}
