// Whatever stands in the data, the page around a slot stays whole and the data come back unchanged.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeJson, fillSlot, readSlot } from "../../scripts/artefact/slots.mjs";

const page = '<script id="app-data" type="application/json">null</script><script>run()</script>';

describe("a data slot", () => {
	test.each(["</script><script>alert(1)</script>", "<!--", "$&$1$`", "\u2028\u2029", "株式会社 & 髙﨑", "__proto__"])(
		"gives back %j",
		(text) => {
			const filled = fillSlot(page, "app-data", { text });
			expect(readSlot(filled, "app-data")).toEqual({ text });
			expect(filled.endsWith("<script>run()</script>")).toBe(true);
			expect(filled.match(/<script/g)).toHaveLength(2);
		},
	);

	test("gives back any JSON, and can be filled again", () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
				const refilled = fillSlot(fillSlot(page, "app-data", first), "app-data", second);
				expect(readSlot(refilled, "app-data")).toEqual(JSON.parse(JSON.stringify(second)));
				expect(fillSlot(page, "app-data", second)).toBe(refilled);
			}),
		);
	});

	test("never holds a character that could end it", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[<>&\u2028\u2029]/.test(escapeJson(text))));
	});

	test("must be declared by the page", () => {
		expect(() => fillSlot("<p></p>", "app-data", null)).toThrow("app-data");
	});
});
