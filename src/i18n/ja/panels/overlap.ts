// Words of the view of overlaps: pairs, matrix, combinations.
import { writeNumber } from "../../number.ts";
import { countThings } from "../count-things.ts";

type Reach = "exact" | "at-least" | "unknown";
type Bound = "exact" | "at-least" | "at-most" | "so-far";

/** 3, 2以上, 判明分では0, 不明. */
function shared(n: number, reach: Reach): string {
	if (reach === "unknown") return "不明";
	if (reach === "exact") return writeNumber(n);
	return n === 0 ? "判明分では 0" : `${writeNumber(n)}以上`;
}

function sharedInWords(n: number, reach: Reach): string {
	if (reach === "unknown") return "共通する機関は不明";
	if (n === 0) return reach === "exact" ? "共通する機関はない" : "判明分では、共通する機関はない";
	return reach === "exact" ? `共通する機関は${n}` : `共通する機関は${n}以上`;
}

function percent(share: number): string {
	return `${Math.round(share * 100)}％`;
}

function bounded(n: number, bound: Bound): string {
	if (n === 0 && bound === "at-least") return "判明分 0";
	return { exact: `${n}`, "at-least": `${n}以上`, "at-most": `${n}以下`, "so-far": `判明分 ${n}` }[bound];
}

/** The same as a mark over a bar. */
function boundMark(n: number, bound: Bound): string {
	return { exact: `${n}`, "at-least": `≥${n}`, "at-most": `≤${n}`, "so-far": `${n}?` }[bound];
}

export const overlapJa = {
	order: "並べ方",
	orders: {
		shared: "共通する機関の数",
		jaccard: "重なり率",
		containment: "含まれる割合",
		place: "都道府県",
		similarity: "似ている順",
	},
	scope: (isFiltered: boolean, layer: string) => `範囲：${isFiltered ? "絞り込み後の表示" : "表示中"}・${layer}の層`,
	states: {
		sharing: "共通あり",
		none: "共通 0",
		noneSoFar: "判明分では 0",
		unknown: "不明",
	},
	statesHelp: {
		sharing: "列記された構成員に、共通する機関がある組",
		none: "どちらも全構成員が分かり、共通する機関がない組",
		noneSoFar: "一部の構成員しか分からず、分かる範囲では共通する機関がない組",
		unknown: "どちらかの場に、構成員名の記載がない組",
	},
	statesTitle: (pairs: number) => `${writeNumber(pairs)} 組の内訳`,
	pairs: (n: number) => `${writeNumber(n)} 組`,
	list: "組と共通する機関",
	columns: { shared: "共通", rate: "重なり率" },
	rateHelp: "重なり率＝共通する機関 ÷ どちらかに属する機関。両方の全構成員が分かる組だけに出す。",
	noRate: "全構成員が分からないので、割合は出さない",
	shared,
	sharedInWords,
	size: (n: number, isComplete: boolean) => (isComplete ? `${writeNumber(n)}機関` : `${writeNumber(n)}機関以上`),
	contained: (n: number, share: number) => `${writeNumber(n)}機関の${percent(share)}`,
	noMembers: "構成員名の記載なし",
	spoken: (words: string, rate: string | null) => `。${words}${rate === null ? "" : `。重なり率 ${rate}`}`,
	withPost: (name: string, posts: string) => `${name}（${posts}）`,
	asOf: (date: string) => `時点 ${date}`,
	more: (left: number) => `さらに表示（残り ${writeNumber(left)} 組）`,
	onlyRelated: "構成員は重ならないが、関係のある組",
	chosenPair: "選んだ組",
	toNetwork: "選択をネットワークで見る",
	exactNone: "どちらも全構成員が分かり、共通する機関はない。",
	openLists: (names: string) => `${names}は構成員の一部しか分からず、共通する機関はさらにあり得る。`,
	unknownLists: (names: string) => `${names}に構成員名の記載がないので、重なりは 0 でなく「不明」。`,
	announce: (a: string, b: string, words: string) => `${a}と${b}を選びました。${words}`,
	copy: "表をコピー",
	copying: "書き出しています",
	copied: "コピーしました",
	chance: "偶然の見込み",
	chanceHelp:
		"表示中の場に列記された機関から、それぞれの構成員の数だけを無作為に選んだとき、これだけ以上重なる見込み（超幾何分布）。小さいほど偶然とは考えにくいが、県内の機関は県内の場に入りやすいので、これだけで意味を決めない。",
	chanceOf: (expected: string, atLeast: number, chance: string) =>
		`偶然なら平均 ${expected} 機関。${atLeast}機関以上の見込みは ${chance}`,
	chanceExpected: (expected: string) => `偶然なら平均 ${expected} 機関`,
	chanceNone: "一部の構成員しか分からないので、見込みは出さない",
	chanceShare: (share: number) => `${(share * 100).toFixed(1)}％`,
	chanceBelow: "0.1％未満",
	matrix: "行列",
	matrixCaption: (n: number) =>
		`${countThings(n)}の場どうしの共通する機関の数。矢印キーで動き、Enter で組を選ぶ。数の後の「以上」は一部の構成員しか分からないことを示す。`,
	legend: { sharing: "共通あり（数）", none: "0＝共通なし", open: "≥＝一部だけ判明", unknown: "不明" },
	atLeast: (n: number) => `≥${n}`,
	/** Begins with what is to be read in the cell. */
	cell: (number: string, a: string, b: string, words: string) => `${number}：${a}と${b}、${words}`,
	sameConsortium: (name: string) => `${name}自身`,
	unknownCell: (name: string, n: number) => `${name}と、構成員名の記載がない${countThings(n)}の場：不明`,
	others: (n: number) => `ほか${n}`,
	unknownList: (n: number) => `構成員名の記載がない${countThings(n)}の場（重なりは不明）`,
	noPlace: "―",
	rest: "単独",
	limit: "行列に入れる場",
	limitOption: (n: number) => `重なりの多い ${n}`,
	leftOut: (n: number) => `残り${countThings(n)}の場は入れていない`,
	combinations: (place: string | null, n: number) => (place === null ? `選んだ${n}つの場` : `${place}の${n}つの場`),
	institutions: (n: number) => `${writeNumber(n)}機関`,
	rule: "数え方",
	rules: { exactly: "この組合せだけに属する", "at-least": "少なくとも属する" },
	readExactly: (columns: number, all: number, isWhole: boolean) =>
		`読み方：棒は、点を打った場だけに名前がある機関の数。${isWhole ? `${columns}本の棒を足すと ${all} になる。` : ""}`,
	readAtLeast:
		"読み方：棒は、点を打った場のすべてに名前がある機関の数。ほかの場にも属する機関を含むので、足しても全体の数にはならない。",
	readBounds: "「≥」「≤」「?」は、一部の構成員しか分からず、増減し得る数。",
	emptyCombinations: (n: number) => `ほかの ${writeNumber(n)} 通りの組合せは 0。`,
	unknownNotCombined: (n: number) =>
		`構成員名の記載がない${countThings(n)}の場は、重なりが不明なので組合せに入れていない。`,
	bounded,
	boundMark,
	combination: (names: string, rule: "exactly" | "at-least", count: string) =>
		rule === "exactly" ? `${names}だけに属する機関：${count}` : `${names}のすべてに属する機関：${count}`,
	isIn: "属する",
	isNotIn: "属さない",
	combinationsCaption: (n: number) =>
		`${n}つの場の組合せごとの機関の数。左右の矢印キーで動き、Enter で機関の名を出す。`,
	combinationsHead: "組合せ",
	combinationNone: "この組合せに属する機関はない。",
	pickPair: "棒を選ぶと、機関の名と根拠が出る。",
	pick: "場を選ぶ",
	pickHelp: (fewest: number, most: number) => `${fewest}〜${most}つの場を選ぶ。`,
	pickReset: "選んだ組に合わせる",
	placeUnknown: "所在の記載なし",
	addSources: "構成員を列記した資料を開くか、絞り込みを外すと比べられる。",
	tooFew: (isFiltered: boolean) => `${isFiltered ? "絞り込みを外すか、" : ""}場が2つ以上ある資料を開く。`,
	close: "閉じる",
	tsv: {
		a: "場A",
		b: "場B",
		shared: "共通する機関の数",
		names: "共通する機関（職名）",
		rate: "重なり率",
		shareOfA: "Aに占める割合",
		shareOfB: "Bに占める割合",
		expected: "偶然の平均（機関）",
		chance: "この数以上になる見込み（偶然）",
		relation: "場どうしの関係",
		asOf: "時点",
		sources: "出典",
		consortium: "場",
		members: "列記された機関の数",
		noRate: "算出しない",
		countBy: (rule: string) => `機関の数（${rule}）`,
		isIn: "○",
	},
};

export type OverlapWords = typeof overlapJa;
