// How the program is called: exit codes, what is said about wrong use, and what is written.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../scripts/project.mjs";
import { run } from "../../scripts/run.mjs";
import { readLanguage } from "../../src/cli/arguments.ts";
import { expectOfficeReads } from "../render/office-svg.ts";
import { bundledFolder, callCli, documents } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "renkei-"));
afterAll(() => rmSync(folder, { recursive: true }));

function writeTable(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe("wrong use ends with 2 and says what is wrong", () => {
	test.each([
		[["paint", bundledFolder], 'no command "paint"'],
		[["analyze"], "Name files or a folder"],
		[["analyze", "nowhere.csv"], '"nowhere.csv" cannot be opened'],
		[["analyze", bundledFolder, "--layer", "7"], 'no layer "7"'],
		[["analyze", bundledFolder, "--source", "nothing"], "visualization-table-fy2021"],
		[["analyze", bundledFolder, "--between", "mazda"], "--between twice"],
		[["analyze", bundledFolder, "--between", "mazda", "--between", "nobody"], '"nobody" is not in these data'],
		[["analyze", bundledFolder, "--to", "x.svg"], "takes no --to"],
		[["check", bundledFolder, "--layer", "1"], "takes no --layer"],
		[["check", bundledFolder, "--lists", "some"], "complete or open"],
		[["check", bundledFolder, "--colour"], "--colour"],
		[["check", bundledFolder, "--lang", "fr"], 'no language "fr"'],
		[["export", bundledFolder], "--to"],
		[["export", bundledFolder, "--to", "x.doc"], ".svg, .json, .csv"],
		[["export", bundledFolder, "--to", join(folder, "no", "x.json")], "cannot be written"],
	])("%j", (argv, said) => {
		const { code, printed, complaints } = callCli(...argv);
		expect(code).toBe(2);
		expect(printed).toBe("");
		expect(complaints).toContain(said);
	});
});

describe("check", () => {
	test("ends with 0 for the bundled data", () => {
		const { code, printed } = callCli("check", bundledFolder);
		expect(code).toBe(0);
		expect(printed).toMatch(/rows? /u);
	});

	test("ends with 1 for a row without a consortium, and says where", () => {
		const path = writeTable("list.csv", "コンソーシアム,機関\n,乙社\n協議会,甲社\n");
		const { code, printed } = callCli("check", path, "--lang", "ja");
		expect(code).toBe(1);
		expect(printed).toContain("list.csv 2行目");
		const issues: { readonly severity: string }[] = JSON.parse(callCli("check", path, "--json").printed);
		expect(issues.some(({ severity }) => severity === "error")).toBe(true);
	});

	test("lists of which the file says nothing are whole lists, or a part where asked for", () => {
		const path = writeTable("silent.csv", "コンソーシアム,機関\n甲協議会,甲社\n乙協議会,乙社\n乙協議会,甲社\n");
		const reachOf = (...argv: string[]) =>
			JSON.parse(callCli("analyze", path, "--json", ...argv).printed).overlaps[0].reach;
		expect([reachOf(), reachOf("--lists", "complete"), reachOf("--lists", "open")]).toEqual([
			"exact",
			"exact",
			"at-least",
		]);
		expect(callCli("check", path, "--lists", "open").printed).toContain("taken as a part");
		expect(callCli("check", path).printed).toContain("taken as complete");
	});

	test("an answer over faulty data is given, complained about, and ends with 1", () => {
		const path = writeTable("half.csv", "コンソーシアム,機関\n,乙社\n協議会,甲社\n");
		const { code, printed, complaints } = callCli("analyze", path);
		expect(code).toBe(1);
		expect(printed).toContain("1 consortium, 1 institution");
		expect(complaints).toContain("half.csv row 2");
	});

	test("files that are no tables end with 1", () => {
		expect(callCli("check", writeTable("empty.csv", "")).code).toBe(1);
	});
});

describe("export", () => {
	const target = (name: string) => join(folder, name);
	const write = (name: string, ...argv: string[]) => {
		expect(callCli("export", bundledFolder, "--to", target(name), ...argv)).toMatchObject({ code: 0, complaints: "" });
		return readFileSync(target(name), "utf8");
	};

	test("writes the sheet of the page as SVG, the same every time", () => {
		const svg = write("out.svg", "--layer", "1", ...documents);
		expect(svg).toMatch(/^(<\?xml[^>]*>\s*)?<svg/u);
		expect(svg).toContain("徳島大学");
		expectOfficeReads(svg);
		expect(write("again.svg", "--layer", "1", ...documents)).toBe(svg);
	});

	test("writes one row a tie as CSV that spreadsheets read as UTF-8", () => {
		const csv = write("out.csv", "--layer", "1", ...documents, "--lang", "ja");
		expect(csv.startsWith("\ufeff一方,他方,役割")).toBe(true);
		const json = JSON.parse(write("out.json", "--layer", "1", ...documents));
		expect(csv.trim().split("\r\n")).toHaveLength(json.ties.length + 1);
	});

	test("leaves every personal name out where that is asked for, and keeps ties and posts", () => {
		const names = readFileSync(join(bundledFolder, "persons.csv"), "utf8")
			.split("\n")
			.slice(1)
			.flatMap((line) => line.split(",").slice(0, 2))
			.filter((name) => name !== "");
		expect(names.length).toBeGreaterThan(20);
		for (const ending of ["svg", "csv", "json"]) {
			const text = write(`nameless.${ending}`, "--layer", "6", "--without-names", "--lang", "ja");
			expect(names.filter((name) => text.includes(name))).toEqual([]);
			expect(text).toContain("副学長");
		}
		const rows = (name: string, ...argv: string[]) => write(name, "--layer", "6", ...argv).split("\r\n").length;
		expect(rows("nameless.csv", "--without-names")).toBe(rows("named.csv"));
	});

	test("writes nodes and ties with sources as JSON", () => {
		const { ties, institutions, scope } = JSON.parse(write("out.json", "--layer", "1", ...documents));
		expect(scope).toMatchObject({ layer: 1, filters: { source: [documents[3], documents[1]] } });
		expect(institutions.length).toBeGreaterThan(50);
		expect(ties.every((tie: { sourceTitle: string }) => tie.sourceTitle !== "")).toBe(true);
	});
});

describe("help and language", () => {
	test("help is in both languages and ends with 0, also without any word", () => {
		for (const argv of [["--help"], []]) {
			const { code, printed } = callCli(...argv);
			expect(code).toBe(0);
			expect(printed).toContain("renkei analyze FILES…");
			expect(printed).toContain("終了コード");
		}
	});

	test("the terminal's language is taken, English where it is neither", () => {
		expect(readLanguage({ LANG: "ja_JP.UTF-8" })).toBe("ja");
		expect(readLanguage({ LANG: "ja_JP.UTF-8", LC_ALL: "C" })).toBe("en");
		expect(readLanguage({})).toBe("en");
	});
});

// In a process of its own, as the program prints where it is called; packages are not its concern.
const startProgram = `
	const { runCommandLine } = await import(process.argv[1]);
	process.exitCode = await runCommandLine(process.argv.slice(2));`;

test("npm run renkei builds what is stale and hands on the exit code", async () => {
	const script = pathToFileURL(join(projectFolder, "scripts/command-line.mjs")).href;
	const start = (...argv: string[]) =>
		run(process.execPath, ["--input-type=module", "--eval", startProgram, script, ...argv]);
	const { code, answer, output } = await start("check", bundledFolder, "--lang", "en");
	// Nothing but the answer: no complaint.
	expect(output).toBe(answer);
	expect(code).toBe(0);
	expect(existsSync(join(projectFolder, "build/cli/renkei.js"))).toBe(true);
	expect((await start("paint")).code).toBe(2);
});
