// The licence gate reads every kind of expression a lockfile holds.
import { describe, expect, test } from "vitest";
import { checkLockfile, isAllowed } from "../../scripts/gates/licences.mjs";

describe("a licence expression", () => {
	const allowed = ["MIT", "ISC"];

	test.each(["MIT", "(MIT OR GPL-3.0)", "GPL-3.0 OR ISC", "MIT AND ISC", "(MIT AND ISC)"])("%s is allowed", (text) => {
		expect(isAllowed(text, allowed)).toBe(true);
	});

	test.each(["GPL-3.0", "MIT AND GPL-3.0", "AGPL-3.0 OR GPL-3.0", "UNLICENSED", ""])("%j is not", (text) => {
		expect(isAllowed(text, allowed)).toBe(false);
	});
});

describe("a lockfile", () => {
	test("passes when every package is allowed", () => {
		expect(checkLockfile({ packages: { "": {}, "node_modules/a": { license: "MIT" } } })).toEqual([]);
	});

	test("fails with a package of another licence or of none, nested ones included", () => {
		const packages = { "node_modules/a": {}, "node_modules/b/node_modules/@c/d": { license: "AGPL-3.0" } };
		expect(checkLockfile({ packages })).toEqual(["a names no licence", "@c/d comes under AGPL-3.0"]);
	});

	test("fails when it names no package at all", () => {
		expect(checkLockfile({ packages: { "": {} } })).toHaveLength(1);
	});
});
