// Words for how rows were read where the table itself leaves it open.
import type { IssueWords } from "../issue-words.ts";
import { countThings } from "./count-things.ts";
import { columnsJa, count, kindsJa, listed, rolesJa, wordValueJa } from "./issue-terms.ts";

export const readingsJa = {
	"read-as-membership": {
		message: ({ rows }) => `機関と場のつながり${count(rows)}件を、構成員としての参加として読みました。`,
		remedy: "",
	},
	"read-as-no-membership": {
		message: ({ rows, role }) => `役割「${rolesJa[role] ?? role}」の${count(rows)}件は、構成員に数えません。`,
		remedy: "",
	},
	"read-as-attendance": {
		message: ({ rows }) => `全体を出席の記録として読みました(${count(rows)}行)。構成員としての参加は作っていません。`,
		remedy: "構成員の名簿なら、出席として読む設定を外して開き直してください。",
	},
	"read-person-without-institution": {
		message: ({ rows }) => `機関の記載がない人${count(rows)}件は、人と場の関わりだけとして読みました。`,
		remedy: "",
	},
	"read-from-title": {
		message: ({ found, column }) =>
			`表題にある「${found}」を、この表のすべての行の「${columnsJa[column] ?? column}」としました。`,
		remedy: ({ column }) => `違う行があれば、「${columnsJa[column] ?? column}」の列を設けてください。`,
	},
	"cell-split-consortia": {
		message: ({ count: found }) => `一つのセルに${count(found)}つの場があるとみて、一つずつ読みました。`,
		remedy: "一つの場の名称なら、「、」や「；」を使わずに書いてください。",
	},
	"read-as-former": {
		message: ({ found }) => `「${found}」を以前の所属として読みました。この行では、その機関を構成員に数えません。`,
		remedy: "今の所属なら、「元」「前」を除いてください。",
	},
	"body-in-person": {
		message: ({ found, body }) => `「${found}」の「${body}」を、その人の所属として読みました。構成員には数えません。`,
		remedy: "構成員でもあるなら、「機関」の列に書いてください。",
	},
	"body-instead-of-person": {
		message: ({ found }) => `氏名の欄の「${found}」を、機関として読みました。`,
		remedy: "",
	},
	"post-without-body": {
		message: ({ found }) => `「${found}」は、どの機関の役職か分からないため、使いません。`,
		remedy: "その人の所属を「機関」の列に書いてください。",
	},
	"post-read-as-role": {
		message: ({ found }) => `「${found}」を、機関での役職ではなく、場での役割として読みました。`,
		remedy: "",
	},
	"name-unclear": {
		message: ({ found }) => `「${found}」は、名に添えた語の意味が分からないため、全体を一つの名として読みました。`,
		remedy: "機関、役職、氏名は、列を分けて書いてください。",
	},
	"read-turned": {
		message: ({ isAcross }) =>
			`項目名が左端に並んでいるため、縦と横を入れ替えて読みました。${isAcross ? "行の番号は、左から数えた列の番号です。" : ""}`,
		remedy: "項目名は一番上の行に並べてください。",
	},
	"date-from-number": {
		message: ({ found, taken }) => `「${found}」を、表計算の日付の通し番号とみて、${taken}と読みました。`,
		remedy: "違うなら、セルの書式を日付にして保存し直してください。",
	},
	"date-unordered": {
		message: ({ found, taken }) => `「${found}」は月と日の順が分からないため、${taken}年とだけ読みました。`,
		remedy: "2024-04-01のように書いてください。",
	},
	"read-as-absent": {
		message: ({ found }) =>
			`出欠が${found === "" ? "空欄" : `「${found}」`}のため、この行の機関と人を、出席とも構成員とも読みませんでした。`,
		remedy: "構成員の名簿なら、「役割」の列に書いてください。",
	},
	"read-as-proxy": {
		message: ({ found }) =>
			`代理とあるため、この行の人を出席とせず、機関${found === "" ? "だけ" : `と「${found}」`}を出席として読みました。`,
		remedy: "",
	},
	"read-part-column": {
		message: ({ found }) => `列「${found}」の機関や人を、その役割での参加として読みました。`,
		remedy: "",
	},
	"read-signs": {
		message: ({ across, columns }) =>
			`${listed(columns)}の列の印を、その${columnsJa[across] ?? across}への参加として一つずつ読みました。`,
		remedy: "印が参加を表さないなら、その列を除いてください。",
	},
	"read-legend": {
		message: ({ signs }) => `凡例により、印を${listed(signs)}として読みました。`,
		remedy: "違うなら、印の代わりに語で書いてください。",
	},
	"sign-unknown": {
		message: ({ found, isTaken }) =>
			isTaken
				? `「${found}」は、参加と読みましたが、印の表す役割が分かりません。`
				: `「${found}」は、参加を表すか分からないため、読みませんでした。`,
		remedy: "「◎：会長、○：会員」のような凡例を添えるか、印の代わりに語で書いてください。",
	},
	"row-without-sign": {
		message: () => "参加を表す印がないため、この行からは何も読みませんでした。",
		remedy: "",
	},
	"cell-read-as-role": {
		message: ({ found }) => `「${found}」を、役割として読みました。`,
		remedy: "役割は「役割」の列に、産・学・官・金・他の別は「区分」の列に書いてください。",
	},
	"body-told-differently": {
		message: ({ name, column, values, taken }) =>
			`「${name}」の${columnsJa[column] ?? column}が行によって異なります(${listed(values.map(wordValueJa))})。一つの機関とみて「${wordValueJa(taken)}」としました。`,
		remedy: "別の機関なら、区別できる名称に直してください。",
	},
	"read-prefecture-of": {
		message: ({ of, column }) =>
			`列「${column}」を、${of === "consortium" ? "場の活動地域" : "機関の所在地"}として読みました。`,
		remedy: ({ of }) =>
			of === "consortium"
				? "機関の所在地なら、項目名を「所在地」に直してください。"
				: "場の活動地域なら、項目名を「都道府県」に直してください。",
	},
	"names-unified": {
		message: ({ name, forms, kind }) =>
			`${listed(forms)}を、同じ${kindsJa[kind] ?? kind}「${name}」としてまとめました。`,
		remedy: "別のものなら、区別できる名称に直してください。",
	},
	"sector-inferred": {
		message: ({ institutions }) =>
			`区分が書かれていない、または金融にあたる${count(institutions)}機関の区分を、名称から推定しました。`,
		remedy: "区分の列があれば、その値を使います。",
	},
	"list-taken-as-complete": {
		message: ({ consortia }) =>
			`${countThings(consortia)}の場の構成員を、全構成員とみなしました。名のない機関は構成員でないと数えます。`,
		remedy:
			"一部だけなら、「構成員の一覧」を「一部」にしてください。場ごとに違うなら、「名簿の状態」の列に入れてください。",
	},
	"list-taken-as-open": {
		message: ({ consortia }) =>
			`${countThings(consortia)}の場の構成員を、一部とみなしました。重なりは「◯以上」「判明分では 0」と数えます。`,
		remedy:
			"全構成員なら、「構成員の一覧」を「全員」にしてください。場ごとに違うなら、「名簿の状態」の列に入れてください。",
	},
	"program-taken-as-grant": {
		message: ({ programs }) => `名称から種別の分からない${countThings(programs)}の事業を、交付金・補助とみなしました。`,
		remedy: "県×事業の★と「採択・資金」は、この読み方によります。調査や表彰なら、名称にその語を入れてください。",
	},
} satisfies Partial<IssueWords>;
