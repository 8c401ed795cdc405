// Words of the view of connectors: its table, the hubs set aside, what explains a row.
import type { TieRole } from "../../../model/evidence.ts";
import type { PartialDate } from "../../../model/partial-date.ts";
import { writeNumber } from "../../number.ts";
import { countThings } from "../count-things.ts";
import { shortPlace } from "../place-names.ts";

/** One way in which somebody joins consortia, names put in. */
interface Clause {
	/** Person with post, or institution, through whom; null for a row of one's own. */
	readonly through: {
		readonly name: string;
		readonly isPerson: boolean;
		readonly post: string;
		readonly isFormer: boolean;
	} | null;
	readonly role: TieRole;
	/** The role in words. */
	readonly roleName: string;
	readonly isMember: boolean;
	readonly post: string | null;
	readonly program: string | null;
	readonly date: PartialDate | null;
	readonly isStated: boolean;
	readonly consortia: readonly string[];
}

/** More consortia than this are counted. */
const MOST_CONSORTIA = 4;

function listConsortia(names: readonly string[]): string {
	if (names.length > MOST_CONSORTIA) {
		return `${names.slice(0, MOST_CONSORTIA - 1).join("、")}など${countThings(names.length)}の場`;
	}
	// Two with と, unless the second begins with it (「とくしま」).
	const isTwo = names.length === 2 && !names[1]?.startsWith("と");
	return names.join(isTwo ? "と" : "、");
}

function tellPart({ role, roleName, post, program, date, consortia }: Clause): string {
	if (program !== null) return `${program}の担当として、${listConsortia(consortia)}を受け持つ`;
	const where = `${date === null ? "" : `${date}の`}${listConsortia(consortia)}`;
	if (post !== null) return `${where}の${roleName}（${post}として）`;
	if (role === "speaker") return `${where}で講演`;
	return `${where}の${roleName}`;
}

function tellClause(clause: Clause): string {
	const { through, isStated } = clause;
	const mark = isStated ? "" : "（推定・言及）";
	if (through === null) return `${tellPart(clause)}${mark}。`;
	const former = through.isFormer ? "以前の" : "";
	const who = through.isPerson
		? `${through.isFormer ? "以前いた" : through.post === "" ? "" : `${through.post}の`}${through.name}氏が`
		: `${former}所属の${through.name}が`;
	return `${who}${tellPart(clause)}${mark}。`;
}

/** 15.2, 1,234: one digit where it tells something. */
function round(value: number): string {
	return value >= 100 || Number.isInteger(value) ? writeNumber(Math.round(value)) : value.toFixed(1);
}

export const bridgesJa = {
	note: "数だけで人や機関を評価しない。文と出典で確かめる。",
	order: "並べ方",
	orders: {
		cut: "除くと切れる組、つなぐ場の数",
		consortia: "つなぐ場の数",
		betweenness: "橋渡し度",
		name: "名前",
	},
	columns: {
		name: "機関・人",
		consortia: "つなぐ場",
		programs: "事業",
		prefectures: "県",
		sectors: "区分",
		betweenness: "橋渡し度",
		lost: "除くと切れる組",
		why: "なぜつなぎ手か",
	},
	caption: (listed: number) => `つなぎ手 ${writeNumber(listed)}件。行を選ぶと、下に道筋が出ます`,
	scope: "計算の範囲",
	scopes: { all: "全データ", shown: "表示中のみ" },
	scopeOf: (scope: string, layer: string) => `範囲：${scope}・層${layer === "1" ? "1" : `1〜${layer}`}`,
	hubs: "中核機関を除く",
	hubsRule:
		"都道府県、国立大学、商工団体は、地元の場をつなぐことが役目なので一覧から外す。地元の外の場ともつながるもの、種類の分からない機関は外さない。",
	hubsNames: (n: number) => `外した機関 ${writeNumber(n)}`,
	hubsNone: "外した機関はない",
	hubsMore: (n: number) => `ほか${writeNumber(n)}`,
	hubsEdit: "内訳を変える",
	hubsClose: "内訳をしまう",
	hubsBack: (name: string) => `${name}を一覧に戻す`,
	back: "戻す",
	hubsKept: (n: number) => `手で一覧に戻した機関 ${writeNumber(n)}`,
	again: "また外す",
	hubsAgain: (name: string) => `${name}をまた外す`,
	setAside: "中核機関として外す",
	hubsHint: "一覧の機関を外すには、その行の「根拠と数値」を開いてください。",
	why: "根拠と数値",
	whyOf: (name: string) => `${name}の根拠と数値`,
	place: shortPlace,
	placeSeparator: "・",
	pieceSeparator: "と",
	noneLost: "なし",
	noScore: "―",
	noScoreSpoken: "人には橋渡し度の順位をつけない",
	pieceMore: (first: string, consortia: number) => `${first}など${countThings(consortia)}の場`,
	clause: tellClause,
	clauses: (sentences: readonly string[]) => sentences.join(""),
	morePieces: (n: number) => `ほか ${writeNumber(n)}`,
	more: (n: number, names: string) => `ほか ${writeNumber(n)} 件　${names}`,
	lostSentence: (name: string, pieces: readonly string[], pairs: number) =>
		`${name}を除くと、${pieces.join("と")}の間に経路がなくなる（場の組 ${writeNumber(pairs)}）。`,
	lostNothing: (name: string) => `${name}を除いても、場どうしのつながりは切れない。`,
	piece: (places: string, consortia: string) => (places === "" ? consortia : `${places}（${consortia}）`),
	othersNone: (n: number) =>
		n === 2 ? "この2つの場を両方つなぐものは、ほかにいない。" : `この${n}つの場すべてをつなぐものは、ほかにいない。`,
	others: (n: number, names: string) =>
		n === 2 ? `この2つの場を両方つなぐのは、ほかに${names}。` : `この${n}つの場すべてをつなぐのは、ほかに${names}。`,
	andMore: (names: string, n: number) => `${names}など${writeNumber(n)}件`,
	rests: "よりどころ",
	numbers: "数値と読み方",
	numbersWait: "数値を計算しています。",
	numbersStopped: "数値の計算を止めました。",
	resume: "再開する",
	estimate: "推定値",
	estimateOf: (searched: number, sources: number) =>
		`正確な値を計算しています。今の値は${writeNumber(sources)}か所のうち${writeNumber(searched)}か所から求めた推定値。`,
	betweenness: (value: number, share: number) =>
		`橋渡し度 ${round(value)}：ほかの2者を結ぶ最短の経路のうち、ここを通る分を足した数（媒介中心性）。2者の組の${(share * 100).toFixed(1)}%にあたる。`,
	personScore: "人については、この数を順位に使わない。",
	cutPoint: "除くと、つながりの一部がほかから離れる（切断点）。",
	noCutPoint: "除いても、残りはつながったまま（切断点でない）。",
	constraint: (value: number) =>
		`制約 ${value.toFixed(2)}：同じ場に属する相手どうしが互いに結びついている度合い。小さいほど、別々の相手をつなぐ（バートの制約）。`,
	effectiveSize: (value: number) => `有効規模 ${round(value)}：同じ場に属する相手を、重なりを除いて数えた数。`,
	brokerage: {
		sector: (roles: string) => `区分の間での仲介（同じ場に属さず、区分の分かる2機関の組）：${roles}。`,
		prefecture: (roles: string) => `所在県の間での仲介（同じ場に属さず、所在県の分かる2機関の組）：${roles}。`,
	},
	brokerageUnknown: {
		sector: "区分の間での仲介：この機関か相手の区分が不明のため、分からない。",
		prefecture: "所在県の間での仲介：この機関か相手の所在県が不明のため、分からない。",
	},
	oneCircle: (constraint: number) =>
		`同じ場に属する相手だけをみると、みな互いに結びついている（制約 ${constraint.toFixed(2)}、有効規模 1）。その中では間に立つ組がなく、仲介の役割もない。`,
	brokerRoles: {
		coordinator: (n: number) => `自分と同じ側どうし ${writeNumber(n)}`,
		itinerant: (n: number) => `相手どうしが同じ側 ${writeNumber(n)}`,
		gatekeeper: (n: number) => `自分の側とほかの側 ${writeNumber(n)}`,
		liaison: (n: number) => `三者とも別の側 ${writeNumber(n)}`,
	},
	noStructure: "制約・有効規模・仲介の役割は、同じ場に属する相手がいる機関についてだけ求める。",
	numbersScope: (scope: string) => `${scope}。資料に記載のないつながりは、ないものとして計算している。`,
	inspect: "詳細",
	selected: (name: string) => `${name}の道筋を下に示しました`,
	copy: "表をコピー",
	termsTitle: "言葉の意味",
	terms: [
		["つなぐ場", "その機関や人が関わる場の数。人の所属機関、機関の現職者を通じた関わりも数える。"],
		["橋渡し度", "ほかの2者を結ぶ最短の経路に、その機関が入る回数（媒介中心性）。"],
		["除くと切れる組", "その機関や人がないと、経路がなくなる場どうし。"],
		["層", "つながりの根拠の種類。左の「根拠の層」で選んだ層までを使う。"],
	] as readonly (readonly [string, string])[],
	emptyTitle: "2つ以上の場をつなぐ機関・人が見つからない",
	emptyAside: (n: number) => `中核機関 ${writeNumber(n)} を外しているため。`,
	emptyShowHubs: "中核機関も並べる",
	emptyLayer: (layer: string) => `「${layer}」まで広げる`,
	emptyFiltered: (facets: readonly string[]) =>
		`${facets.map((facet) => `「${facet}」`).join("")}で絞り込んでいるため。`,
	emptyRelease: (facet: string) => `「${facet}」の絞り込みを解除`,
	emptyFilters: "絞り込みをすべて解除",
	emptyText: "範囲を広げると見つかることがあります。",
};

export type BridgesWords = typeof bridgesJa;
