// Words of the command line in Japanese.
type Reach = "exact" | "at-least" | "unknown";

const faults: Readonly<Record<string, (found: string) => string>> = {
	command: (found) => (found === "" ? "命令がありません。" : `「${found}」という命令はありません。`),
	option: (found) => `指定を読めません: ${found}`,
	"option-elsewhere": (found) => `この命令では --${found} は使えません。`,
	language: (found) => `言語「${found}」はありません。ja か en を指定してください。`,
	layer: (found) => `層「${found}」はありません。1 から 6 を指定してください。`,
	lists: (found) => `--lists に「${found}」はありません。complete か open を指定してください。`,
	source: (found) => `出典「${found}」はこのデータにありません。`,
	between: () => "--between は2回指定してください。",
	actor: (found) => `「${found}」はこのデータにありません。ID か、資料どおりの名を指定してください。`,
	"no-files": () => "ファイルかフォルダを指定してください。",
	"no-target": () => "--to で書き出し先を指定してください。",
	ending: (found) => `「${found}」の形式では書き出せません。`,
	unreadable: (found) => `「${found}」を開けません。`,
	unwritable: (found) => `「${found}」に書き込めません。`,
};

/** Japanese is the reference; the English file has the same shape. */
export const commandLineJa = {
	fault: ({ fault, found, known }: { fault: string; found: string; known?: readonly string[] }) =>
		`${faults[fault]?.(found) ?? found}${known ? ` 使えるもの: ${known.join(", ")}` : ""} 使い方は --help。`,
	written: (path: string) => `${path} に書き出しました。`,
	row: (row: number) => `${row}行目`,
	columns: ["一方", "他方", "役割", "役職等", "根拠の層", "確からしさ", "時点", "出典", "箇所", "一方のID", "他方のID"],
	scope: (layer: number, name: string, sources: readonly string[]) =>
		`根拠の層: 1〜${layer}（${name}まで）。出典: ${sources.length > 0 ? sources.join("、") : "すべて"}`,
	counts: (consortia: number, institutions: number, persons: number, ties: number) =>
		`${consortia}の場、${institutions}機関、${persons}人、つながり${ties}本`,
	overlaps: (pairs: number) => `重なり（構成員が共通する${pairs}組）`,
	related: "場どうしの関係と、その構成員の重なり",
	shared: (institutions: number) => `2つ以上の場に属する機関（${institutions}）`,
	unknown: (consortia: number) => `構成員の名がなく、重なりが不明な場（${consortia}）`,
	cutPoints: (nodes: number) => `切断点（失うと場どうしのつながりがなくなるもの、${nodes}）`,
	bridges: "つなぎ手（媒介中心性の高い順）とその根拠",
	coverage: "県×事業",
	chains: (from: string, to: string) => `${from}から${to}までの道筋`,
	reach: (shared: number, reach: Reach) =>
		reach === "unknown"
			? "不明"
			: reach === "at-least"
				? shared === 0
					? "判明分では0"
					: `${shared}以上`
				: `${shared}`,
	share: (jaccard: number, containment: readonly [number, number]) =>
		`Jaccard ${jaccard.toFixed(2)}、含有 ${containment.map((part) => part.toFixed(2)).join(" / ")}`,
	withPost: (name: string, post: string) => `${name}（${post}）`,
	asOf: (source: string, date: string) => `${source}、${date}時点`,
	joined: (count: number, names: readonly string[]) => `${count}の場: ${names.join("、")}`,
	lost: (pairs: number) => `失うと${pairs}組の場がつながらなくなる`,
	bridge: (value: number, share: number) => `媒介 ${value.toFixed(1)}（組の${(share * 100).toFixed(1)}%）`,
	reported: (name: string) => `${name}（調査に記載）`,
	severalGrants: "★ 2つ以上の交付金等で採択",
	notConnected: "この層ではつながっていない。",
	connectedFrom: (layer: number) => `層${layer}までの根拠でつながる`,
	neverConnected: "どの層でもつながっていない。",
	none: "なし",
	list: (names: readonly string[]) => names.join("、"),
};
