// Words of the export dialog.

const format = {
	svg: { name: "SVG いまの図", detail: "図形のまま。PowerPoint や Word に挿入して編集できます" },
	"svg-a4": { name: "SVG A4横", detail: "A4 に合わせて配置し直した図" },
	"svg-slide": { name: "SVG スライド", detail: "16:9 に合わせて配置し直した図" },
	"png-1x": { name: "PNG 画面の大きさ", detail: "いまの図の大きさ" },
	"png-2x": { name: "PNG 2倍", detail: "高精細な画面や拡大用" },
	"png-a4": { name: "PNG A4横", detail: "300 dpi、3,508 × 2,480 px" },
	"png-slide": { name: "PNG スライド", detail: "16:9、4,000 × 2,250 px" },
};

/** In the name of the file, which ends in its kind. */
const fileFormat = {
	svg: "いまの図",
	"svg-a4": "A4横",
	"svg-slide": "スライド",
	"png-1x": "いまの図",
	"png-2x": "いまの図2倍",
	"png-a4": "A4横",
	"png-slide": "スライド",
};

export const exportJa = {
	title: "資料に出力",
	lead: "題名、凡例、絞り込み条件、件数、基準日、出典、線の定義が図といっしょに書かれます。",
	format,
	fileFormat,
	filtered: "絞り込み",
	formats: "形式",
	persons: "人の氏名を入れる",
	personsHelp: "外すと、人の札は「人」とだけ書き、氏名を除いて出力します。職名は残ります。",
	nameless: "人",
	/** In a sentence, before 氏. */
	namelessInSentence: "〇〇",
	preview: "仕上がり",
	previewAlt: "出力される図の縮小版",
	noPreview: "図の計算が終わると、ここに仕上がりが出ます。",
	save: "保存する",
	writing: "書き出しています",
	unavailable: "この環境では図を書き出せません。",
};

export type ExportWords = typeof exportJa;
