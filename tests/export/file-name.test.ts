// Names under which files are saved.
import { expect, test } from "vitest";
import { nameFile } from "../../src/export/file-name.ts";

test("a name tells title, view, format and day", () => {
	expect(nameFile(["地域の連携", "場と構成員", "A4横", "2026-01-21"], "svg")).toBe(
		"地域の連携_場と構成員_A4横_2026-01-21.svg",
	);
});

test("what Windows refuses is left out, also at the ends", () => {
	expect(nameFile(['a\\b/c:d*e?f"g<h>i|j\u0007k', " 末尾. "], "png")).toBe("a b c d e f g h i j k_末尾.png");
	expect(nameFile(["CON"], "svg")).toBe("_CON.svg");
	expect(nameFile(["???", ""], "svg")).toBe("renkei-map.svg");
});

test("long titles are cut between characters", () => {
	const name = nameFile(["𠮷".repeat(100), "x"], "svg");
	expect([...name]).toHaveLength(40 + "_x.svg".length);
	expect(name.endsWith("𠮷_x.svg")).toBe(true);
});
