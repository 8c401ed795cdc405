// Words of the candidates for closing a gap, and of trying a tie out.
import type { TieKind, TieRole } from "../../../model/evidence.ts";
import type { NetworkFigure } from "../../../model/what-if.ts";
import { writeNumber } from "../../number.ts";
import type { Widened } from "../../widened.ts";
import { termsJa } from "../terms.ts";

const figures: Readonly<Record<NetworkFigure, string>> = {
	sharingPairs: "構成員を共有する場の組",
	sharedInstitutions: "2つ以上の場に列記された機関",
	connectedPairs: "互いにたどれる場の組",
	groups: "つながりのまとまり",
	cutPoints: "除くと場の組が切れる機関・人",
};

/** What one tie says, between its two ends. */
function tellTie(kind: TieKind, role: TieRole, word: string | null, a: string, b: string): string {
	const post = word ?? termsJa.roles[role];
	switch (kind) {
		case "membership":
			return `${a}は${b}の${termsJa.roles[role]}`;
		case "involvement":
			return role === "speaker" ? `${a}は${b}で講演した` : `${a}は${b}の${post}`;
		case "affiliation":
			if (role === "secondment") return `${a}は${b}に出向していた`;
			return role === "former" ? `${a}は${b}の元${word ?? "職員"}` : `${a}は${b}の${word ?? "所属"}`;
		case "relation":
			return `${a}と${b}は${termsJa.roles[role]}`;
	}
}

export const candidatesJa = {
	title: "構成員の重ならない2つの場を、つなげそうな候補",
	mark: "推定・要確認",
	/** On the line of a tentative tie. */
	word: "仮",
	remark: "事実ではない。図と順位には入れない",
	explain:
		"同じ県・事業・テーマにありながら表示中の範囲で誰も共有しない場の組について、弱い根拠（元の職、言及など）も含めて最も近い道筋にいる機関と人を挙げる。",
	none: "表示中の場に、挙げられる候補はない。",
	/** On top of the view, to what stands below. */
	seeAll: (count: number) => `重ならない場をつなげそうな候補 ${writeNumber(count)}件`,
	narrow: "どの場について",
	narrowAll: (count: number | null) => (count === null ? "すべて" : `すべて（${writeNumber(count)}件）`),
	narrowBy: { prefecture: "県", program: "事業", consortium: "場" },
	narrowOption: (name: string, count: number) => `${name}（${writeNumber(count)}件）`,
	narrowPairs: (name: string, pairs: number) => `${name}（${writeNumber(pairs)}組）`,
	narrowed: (count: number) => `候補は${writeNumber(count)}件です`,
	narrowedNone: "選んだ範囲に、挙げられる候補はない。",
	release: "すべての候補を表示",
	between: (left: string, right: string) => `${left} と ${right}`,
	more: (count: number) => `さらに表示（残り ${writeNumber(count)}件）`,
	lonely: (count: number) => `近い機関も人も見当たらない組 ${writeNumber(count)}`,
	leftOut: (count: number) =>
		`組が多いため、ほかの${writeNumber(count)}組は調べていない。「どの場について」で選ぶと、その範囲の組から調べる。`,
	samePrefecture: (names: readonly string[]) => `同じ県（${names.join("・")}）`,
	sameProgram: (names: readonly string[]) => `同じ事業（${names.join("・")}）`,
	sameTheme: (words: readonly string[]) => `テーマの語「${words.join("」「")}」が共通`,
	hidden: "表示していない根拠でつながる",
	unknown: "構成員名の記載がなく、重なりは不明",
	atLeast: "判明分では共通0",
	exact: "共通0",
	colon: "：",
	sentenceEnd: "。",
	tellTie,
	weakest: (layer: string) => `最も弱い根拠：${layer}`,
	notShown: "図の範囲の外",
	chain: "道筋と出典",
	show: "ネットワークで見る",
	tryTitle: "仮に加えてみる",
	tryHelp: "データは変わらない。数がどう動くかだけを見る。",
	actor: "機関・人",
	consortium: "場",
	add: "仮に加える",
	added: (actor: string, consortium: string) => `${actor}を${consortium}に仮に加えました。元に戻せます`,
	seeChange: "数の変化を見る",
	whatIfTitle: "仮のつながり",
	whatIfRemark: "データ・表・件数・出力には入らない。図では「仮」の破線で示す。",
	tie: (actor: string, consortium: string) => `${actor} → ${consortium}`,
	remove: (actor: string, consortium: string) => `仮のつながりを取り消す：${actor}と${consortium}`,
	removeShort: "取り消す",
	takeBack: "仮のつながりを取り消す",
	clear: "すべて取り消す",
	figure: "数（表示中の範囲）",
	change: (figure: string, before: number, after: number) => `${figure}：${before} → ${after}`,
	before: "いま",
	after: "加えると",
	figures,
	joined: (a: string, b: string) => `${a}と${b}が互いにたどれるようになる。`,
	sharing: (a: string, b: string, names: readonly string[]) => `${a}と${b}が${names.join("、")}を共有するようになる。`,
	unchanged: "ここに挙げた数は変わらない。",
};

export type CandidatesWords = Widened<typeof candidatesJa>;
