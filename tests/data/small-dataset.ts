// Small tables without a fault, and the text they were read from, to plant faults into.
import type { CheckedData } from "../../scripts/data-check/load.mjs";
import { parseTable } from "../../scripts/data-check/load.mjs";
import { tables as schema } from "../../src/model/tables.ts";

const TEXT = [
	"参加機関の表",
	"",
	"海山県\t海山連携協議会\t【学】海山大学、海山 大学短期大学部 【産】株式会社海山銀行頭取、海産株式会社、\tまとめ",
	"第1回 令和元年12月12日(木)",
];

/** Where the members stand. */
export const CELL = "表 › 海山県の行 › 協議会の列 › 3行目";
const FILES: Record<string, string[]> = {
	sources: [
		"paper,海山県の報告,海山県,2019,,,,paper.txt,",
		"site,海山大学の知らせ,海山大学,2020,,https://example.jp/,,,",
	],
	programs: [],
	consortia: [`umiyama,海山連携協議会,海山協議会,,,body,,open,,2019,stated,paper,${CELL},`],
	frames: [],
	events: [
		"first-meeting,umiyama,第1回,meeting,1,2019-12-12,令和元年12月12日(木),,,2019-12-12,stated,paper,第1回 › 4行目,",
	],
	institutions: [
		`umi-univ,海山大学,,,national_university,academia,stated,,,,,2019,stated,paper,${CELL},`,
		`umi-college,海山大学短期大学部,,,junior_college,academia,stated,,,,,2019,stated,paper,${CELL},`,
		`umi-bank,株式会社海山銀行,,,bank,finance,inferred,,,,,2019,stated,paper,${CELL},`,
		`umi-products,海産株式会社,,,company,industry,stated,,,,,2019,stated,paper,${CELL},`,
	],
	aliases: [
		`umi-college,,,海山 大学短期大学部,spaces,sure,2019,stated,paper,${CELL},`,
		`,umiyama,,海山連携協議会,same,sure,2019,stated,paper,${CELL},`,
		`umi-bank,,,株式会社海山銀行頭取,post,sure,2019,stated,paper,${CELL},`,
	],
	memberships: [
		`umiyama,umi-univ,海山大学,学,member,,,,,,2019,stated,paper,${CELL},`,
		`umiyama,umi-college,海山 大学短期大学部,学,member,,,,,,2019,stated,paper,${CELL},`,
		`umiyama,umi-bank,株式会社海山銀行頭取,産,member,,頭取,,,,2019,stated,paper,${CELL},`,
		`umiyama,umi-products,海産株式会社,産,member,,,,,,2019,stated,paper,${CELL},`,
		"umiyama,umi-univ,海山大学,,member,,,,,,2020,stated,site,ページ › 参画の知らせ ; paper: 第1回 › 4行目,",
	],
	persons: [],
	involvements: [],
	affiliations: [],
	relations: [],
	counts: [`umiyama,,,members,,5,,2019,stated,paper,${CELL},`, `umiyama,,,members,大学,2,,2019,stated,paper,${CELL},`],
};

/** Decisions that fit the small dataset. */
export const smallDecisions = [
	{ a: "umi-univ", b: "umi-college", decision: "different", reason: "a university and its junior college" },
	{ a: "umi-univ", b: "umi-bank", decision: "different", reason: "a university and a bank" },
] as const;

/** A fresh copy, with the first `from` in the file of `table` replaced by `to`. */
export function plantFault(table?: string, from = "", to = ""): CheckedData {
	const texts = Object.entries(schema).map(([name, { fields }]) => {
		const text = `${[Object.keys(fields).join(), ...(FILES[name] ?? [])].join("\n")}\n`;
		if (name === table && !text.includes(from)) throw new Error(`“${from}” is not in ${table}`);
		return [name, parseTable(name === table ? text.replace(from, to) : text)] as const;
	});
	return { schema, tables: Object.fromEntries(texts), documents: new Map([["paper", TEXT]]) };
}
