// What the page does not carry: descriptions for the dictionary, and what packages make that nobody uses.
import { parseSync } from "vite";
import { expect, test } from "vitest";
import { emptyFunctions } from "../../scripts/artefact/parser-alone.mjs";
import { markPure } from "../../scripts/artefact/pure-packages.mjs";
import { leaveOutDescriptions } from "../../scripts/artefact/undescribed.mjs";

test("descriptions and examples go, titles, lists and what else is declared stay", () => {
	const code = [
		'const certainties = { stated: words("明記", "stated") };',
		'const source = required(reference(["sources"], words("出典", "Source"), words("資料。", "The document."), "table"));',
		'const table = { title: words("参加", "Memberships"), description: words("つながり。", "Ties."), fields: { source, certainty: choice(certainties, words("確からしさ", "Certainty"), words("別。", "How."), "stated") } };',
	].join("\n");
	const bare = leaveOutDescriptions(code, parseSync("tables.js", code).program);
	expect(bare).toBe(
		[
			'const certainties = { stated: words("明記", "stated") };',
			'const source = required(reference(["sources"], words("出典", "Source"), "", ""));',
			'const table = { title: words("参加", "Memberships"), description: "", fields: { source, certainty: choice(certainties, words("確からしさ", "Certainty"), "", "") } };',
		].join("\n"),
	);
});

test("what a package makes by calls of its own may be left out, what it only does may not", () => {
	const code = "const one = (function make() {})(1);\nexport const two = make(2), three = 3;\nregister(one);\n";
	expect(markPure(code, parseSync("package.js", code).program)).toBe(
		"const one = /* @__PURE__ */ (function make() {})(1);\nexport const two = /* @__PURE__ */ make(2), three = 3;\nregister(one);\n",
	);
});

test("what stands around a parser is emptied, and what is named otherwise stays", () => {
	const code =
		"function Streamer(a) { function inner() { return 1; } return inner(a); }\nfunction Parser(b) { return b; }\n";
	const bare = emptyFunctions(code, parseSync("package.js", code).program, new Set(["Streamer"]));
	expect(bare).toBe("function Streamer(a) {}\nfunction Parser(b) { return b; }\n");
	const renamed = () => emptyFunctions(code, parseSync("package.js", code).program, new Set(["Streamer", "Writer"]));
	expect(renamed).toThrow("Writer");
});
