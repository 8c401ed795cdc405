// The columns of the long format, declared once: their names in both languages, what else they are called,
// and an example. Headers are recognised by it, and the template is written from it.
import { type Bilingual, words } from "../model/field.ts";
import { identityKey } from "../names/identity-key.ts";

interface LongColumnDeclaration {
	readonly title: Bilingual;
	/** Other headers it is known by, separated by spaces, the surest first; compared without case, width and spaces. */
	readonly synonyms: string;
	readonly example: Bilingual;
}

function column(ja: string, en: string, synonyms: string, example: Bilingual): LongColumnDeclaration {
	return { title: words(ja, en), synonyms, example };
}

export const longColumns = {
	consortium: column(
		"コンソーシアム",
		"consortium",
		"コンソーシアム名 場 場の名称 協議会 協議会名 会議体 会議 会議名 拠点 拠点名 プラットフォーム プラットフォーム名 ネットワーク 推進組織 連携組織 名称 コンソーシアム等 協議会等 推進体制 参加コンソーシアム 参加協議会 所属協議会 加入協議会 加盟協議会 協議会等の名称 協議会の名称 協議体 協議体名 委員会 委員会名 研究会名 部会 部会名 分科会 分科会名 ワーキンググループ名 wg名 共同体名 構想名 プロジェクト名 課題名 研究課題名 取組名 取組名称 協定名 協定の名称 協定名称 覚書名 consortiumname consortia council hub platform network networkname partnership partnershipname alliance alliancename cluster clustername agreement agreementname mou project projectname projecttitle",
		words("○○産学官連携協議会", "Example Industry-Academia Council"),
	),
	program: column(
		"事業",
		"programme",
		"事業名 プログラム プログラム名 施策 施策名 補助金 補助金名 交付金 制度 採択事業 program programname programmename scheme grant",
		words("○○創生交付金", "Example regional grant"),
	),
	ministry: column(
		"府省",
		"ministry",
		"府省名 府省庁 所管 所管府省 所管省庁 省庁 省庁名 担当府省 官庁 agency",
		words("内閣府", "Cabinet Office"),
	),
	prefecture: column(
		"都道府県",
		"prefecture",
		"都道府県名 活動地域 活動都道府県 対象地域 対象都道府県 県 県名 エリア 地域 実施地域 実施都道府県 prefectures area",
		words("広島県", "Hiroshima"),
	),
	seat: column(
		"所在地",
		"seat",
		"所在都道府県 機関の都道府県 機関都道府県 機関所在地 機関の所在地 本社所在地 本店所在地 所在県 住所 institutionprefecture prefectureofinstitution location address",
		words("広島県", "Hiroshima"),
	),
	sector: column(
		"区分",
		"sector",
		"セクター 産学官金 産学官 産学官の別 産学官金の別 産学官金区分 産学官金民 セクター区分 機関区分 機関種別 構成員区分 団体区分 団体種別 属性 種別 分類 category type organizationtype organisationtype institutiontype typeoforganization typeoforganisation orgtype sectortype",
		words("産", "industry"),
	),
	institution: column(
		"機関",
		"institution",
		"機関名 構成機関 構成機関名 構成員 構成員名 構成団体 参画機関 参加機関 団体 団体名 組織 組織名 会員 会員名 企業 企業名 法人名 所属機関 所属 所属名 所属先 所属等 勤務先 勤務先名 採択機関 採択団体 採択者 採択事業者 申請者 申請機関 申請団体 実施機関 実施主体 実施団体 事業主体 締結機関 締結者 締結団体 機関団体 機関企業 参画企業 参加企業 構成企業 会員企業 参画団体 参加団体 加盟団体 学校名 会社名 事業者名 所属役職 institutionname organization organisation organizationname organisationname member members memberorganization memberorganisation memberinstitution participatinginstitution participatingorganization participatingorganisation company affiliation universityname legalname nameoforganization nameoforganisation nameofinstitution parties signatories",
		words("○○株式会社", "Example Corporation"),
	),
	person: column(
		"氏名",
		"person",
		"芳名 人 人名 お名前 名前 担当者 担当者名 委員名 委員 代表者名 参加者 参加者名 出席者 代表者氏名 担当者氏名 委員氏名 職氏名 役職氏名 職名氏名 代表者職氏名 代表者役職氏名 役職名氏名 name fullname personname contact contactperson contactname participant delegate expert representative nameofperson nameofrepresentative",
		words("山田 花子", "YAMADA Hanako"),
	),
	role: column(
		"役割",
		"role",
		"役 立場 参加形態 参加区分 参加者区分 参画区分 参画形態 出席者区分 会員種別 会員区分 会員種類 協議会役職 協議会での役職 会での役職 ロール roleinconsortium roleinnetwork memberrole membershiptype typeofmembership membershipcategory participationtype capacity",
		words("構成員", "member"),
	),
	post: column(
		"役職",
		"post",
		"役職名 職名 職 代表者役職 代表者職名 肩書 肩書き 職位 title position jobtitle",
		words("代表取締役会長", "Chair of the board"),
	),
	fiscal_year: column(
		"年度",
		"fiscal year",
		"会計年度 採択年度 実施年度 開始年度 事業開始年度 事業年度 認定年度 選定年度 設立年度 fy startfy startfiscalyear adoptionyear",
		words("令和6年度", "FY2024"),
	),
	date: column(
		"時点",
		"as of",
		"年 年月日 年月 日付 開催日 加入日 加入年月日 加入年月 加入年度 加入年 入会日 入会年月日 入会年月 入会年度 入会年 就任日 就任年月日 参加日 参加年月日 参画年月 締結日 締結年月日 締結年月 協定締結日 協定締結年月日 開始日 開始年月日 委嘱日 year date datesigned signedon dateofsignature yearjoined joined joindate startdate startyear datejoined yearofjoining",
		words("2024-04-01", "2024-04-01"),
	),
	until: column(
		"終了",
		"until",
		"退会日 退会年月日 退会年月 退会年度 退会年 脱退日 脱退年月日 脱退年月 脱退年度 退任日 退任年月日 終了日 終了年月日 終了年月 終了年度 満了日 任期満了日 任期満了 任期終了日 任期終了 enddate end endyear dateleft left yearleft",
		words("", ""),
	),
	period: column(
		"期間",
		"period",
		"任期 参加期間 参画期間 加入期間 在任期間 在籍期間 委嘱期間 会員期間 実施期間 事業期間 協定期間 有効期間 term termofoffice duration",
		words("", ""),
	),
	attendance: column(
		"出欠",
		"attendance",
		"出欠状況 出席状況 出欠席 出欠確認 出席 出席有無 出欠有無 出席の有無 attended attendancestatus",
		words("", ""),
	),
	certainty: column("確からしさ", "certainty", "確度 確実性", words("明記", "stated")),
	member_list: column("名簿の状態", "member list", "名簿 memberliststate", words("全構成員", "complete")),
	source: column(
		"出典",
		"source",
		"出典名 出所 資料 資料名 典拠 ソース reference",
		words("○○協議会 構成員名簿", "Example list of members"),
	),
	url: column("URL", "URL", "出典url リンク sourceurl link", words("https://example.jp/", "https://example.jp/")),
	note: column("備考", "note", "注 注記 メモ 摘要 notes remarks comment", words("", "")),
} as const satisfies Record<string, LongColumnDeclaration>;

export type LongColumn = keyof typeof longColumns;

export const longColumnNames = Object.keys(longColumns) as readonly LongColumn[];

/** Bracketed remarks, marks and signs that do not change what a header means. */
function headerKey(header: string): string {
	return identityKey(header)
		.replace(/\([^)]*\)|【(?:必須|任意)】|(?<=.)[※*].*$/g, "")
		.replace(/[_.・/:*※'"-]/g, "");
}

/** Header key to column, with the place among the column's names: lower is surer. */
const known = new Map<string, { column: LongColumn; rank: number }>();
for (const name of longColumnNames) {
	const { title, synonyms } = longColumns[name];
	for (const [rank, word] of [title.ja, title.en, name, ...synonyms.split(" ")].entries()) {
		const key = headerKey(word);
		if (!known.has(key)) known.set(key, { column: name, rank });
	}
}

/** 都道府県(所在地) and 機関の都道府県 speak of the institution, 都道府県 alone of the consortium. */
function speaksOfSeat(header: string): boolean {
	const key = identityKey(header);
	return key.includes("所在") || (key.includes("機関") && key.includes("都道府県"));
}

const AFFILIATION_AND_POST =
	/^所属(?:機関|団体|先|組織)?(?:及び|および|と|並びに|・)?の?(?:役職|職名?|職位|肩書)(?:名|等)?$/;
/** 御所属, ご芳名 */
const POLITE = /^[御ご](.{2,})$/;
const MAIN_ONES = /^(?:主な|主要な?|おもな)(.{2,})$/;

/** Whether a header says that not all are named below it: 主な参画機関. */
export function namesSomeOnly(header: string): boolean {
	return MAIN_ONES.test(headerKey(header));
}

export interface RecognisedHeader {
	readonly column: LongColumn;
	readonly rank: number;
}

/** Every record of a program names its columns anew, and they are dear to recognise. */
const recognised = new Map<string, RecognisedHeader | null>();
const MOST_RECOGNISED = 4096;

/** Null when the header is none of ours. */
export function recogniseHeader(header: string): RecognisedHeader | null {
	const before = recognised.get(header);
	if (before !== undefined) return before;
	const fresh = header === "" ? null : findHeader(header);
	if (recognised.size < MOST_RECOGNISED) recognised.set(header, fresh);
	return fresh;
}

function findHeader(header: string): RecognisedHeader | null {
	if (speaksOfSeat(header)) return { column: "seat", rank: 0 };
	if (AFFILIATION_AND_POST.test(headerKey(header))) return { column: "institution", rank: 0 };
	const key = headerKey(header);
	const [, whole = ""] = MAIN_ONES.exec(key) ?? POLITE.exec(key) ?? [];
	const found = known.get(whole || key) ?? known.get(key.replace(/(?<=.{2})(?:名称|名|等)$|(?<=.{4})s$/, ""));
	return found ?? recogniseParts(header);
}

/** 機関名/Institution, Network / Partnership: every part must mean the same. */
function recogniseParts(header: string): RecognisedHeader | null {
	const parts = header.split(BETWEEN_NAMES).filter((part) => part.trim() !== "");
	if (parts.length < 2 || parts.length > 3) return null;
	const [first, ...others] = parts.map((part) => known.get(headerKey(part)) ?? null);
	return first && others.every((other) => other?.column === first.column) ? first : null;
}

const BETWEEN_NAMES = /[/／\n|]|(?<=\P{ASCII})\s+(?=[a-z])/iu;
