// What only describes a table is for its dictionary, and is left out of the page.
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { leaveOutDescriptions } from "../../scripts/artefact/undescribed.mjs";

test("descriptions and examples go, titles, lists and what else is declared stay", () => {
	const code = [
		'const certainties = { stated: words("明記", "stated") };',
		'const source = required(reference(["sources"], words("出典", "Source"), words("資料。", "The document."), "table"));',
		'const table = { title: words("参加", "Memberships"), description: words("つながり。", "Ties."), fields: { source, certainty: choice(certainties, words("確からしさ", "Certainty"), words("別。", "How."), "stated") } };',
	].join("\n");
	const bare = leaveOutDescriptions(code, parseAst(code));
	expect(bare).toBe(
		[
			'const certainties = { stated: words("明記", "stated") };',
			'const source = required(reference(["sources"], words("出典", "Source"), "", ""));',
			'const table = { title: words("参加", "Memberships"), description: "", fields: { source, certainty: choice(certainties, words("確からしさ", "Certainty"), "", "") } };',
		].join("\n"),
	);
});
