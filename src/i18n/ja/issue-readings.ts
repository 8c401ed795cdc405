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
		message: ({ found, body }) =>
			`氏名の欄の「${found}」から、「${body}」をその人の所属として読みました。構成員には数えません。`,
		remedy: "その機関も構成員なら、「機関」の列を設けて書いてください。",
	},
	"body-instead-of-person": {
		message: ({ found }) => `氏名の欄の「${found}」を、人ではなく機関として読みました。`,
		remedy: "人の名なら、姓と名を書いてください。",
	},
	"post-without-body": {
		message: ({ found }) => `「${found}」は、どの機関の役職か書かれていないため、使いません。`,
		remedy: "その人の所属を、「機関」の列に書いてください。",
	},
	"post-read-as-role": {
		message: ({ found }) => `「${found}」を、機関での役職ではなく、場での役割として読みました。`,
		remedy: "所属先での役職なら、その機関を「機関」の列に書いてください。",
	},
	"name-unclear": {
		message: ({ found }) => `「${found}」は、名に添えられた語の意味が分からないため、全体を一つの名として読みました。`,
		remedy: "機関、役職、氏名は、それぞれの列に分けて書いてください。一つの名なら、このままで構いません。",
	},
	"read-turned": {
		message: ({ isAcross }) =>
			`項目名が左端の列に並んでいるため、縦と横を入れ替えて読みました。${isAcross ? "指摘にある行の番号は、左から数えた列の番号です。" : ""}`,
		remedy: "項目名を一番上の行に並べ、1行に1件を書いた表にすると、確実に読めます。",
	},
	"date-from-number": {
		message: ({ found, taken }) => `「${found}」を、表計算ソフトの日付の通し番号とみて、${taken}と読みました。`,
		remedy: "違う日付なら、元の表でセルの書式を日付にして保存し直してください。",
	},
	"date-unordered": {
		message: ({ found, taken }) => `「${found}」は月と日の順が分からないため、${taken}年とだけ読みました。`,
		remedy: "2024-04-01のように、年、月、日の順で書いてください。",
	},
	"read-as-absent": {
		message: ({ found }) =>
			`出欠が${found === "" ? "空欄" : `「${found}」`}のため、この行の機関と人は、出席としても構成員としても読みませんでした。`,
		remedy: "構成員の名簿なら、「役割」の列に「構成員」と書いてください。",
	},
	"read-as-proxy": {
		message: ({ found }) =>
			`代理の出席とあるため、この行の人は出席としませんでした。${found === "" ? "" : `代わりに「${found}」を出席とし、`}機関は出席として読みました。`,
		remedy: "代理の人の名は、「代理（氏名）」のように書けば読めます。",
	},
	"read-part-column": {
		message: ({ found }) => `列「${found}」にある機関や人を、「${found}」という役割の参加として読みました。`,
		remedy: "",
	},
	"read-signs": {
		message: ({ across, columns }) =>
			`${listed(columns)}の列の印を、${across === "fiscal_year" ? "その年度の参加" : `その${columnsJa[across] ?? across}への参加`}として一つずつ読みました。`,
		remedy: "印が参加を表さないなら、その列を除いてください。",
	},
	"read-legend": {
		message: ({ signs }) => `凡例にある${listed(signs)}を、印の意味として読みました。`,
		remedy: "意味が違うなら、印の代わりに「役割」の列に語で書いてください。",
	},
	"sign-unknown": {
		message: ({ found, isTaken }) =>
			isTaken
				? `「${found}」は、参加とは読みましたが、印の表す役割は分かりません。`
				: `「${found}」が参加を表すか分からないため、読みませんでした。`,
		remedy: "表の外に「◎：会長、○：会員」のように凡例を書くか、印の代わりに語で書いてください。",
	},
	"row-without-sign": {
		message: () => "参加を表す印がないため、この行からは何も作りませんでした。",
		remedy: "",
	},
	"cell-read-as-role": {
		message: ({ found }) => `区分の欄の「${found}」を、役割として読みました。`,
		remedy: "産・学・官・金・他の別は、「区分」の列に書いてください。",
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
