// The gate on the built file lets a good page through and names what is wrong with a bad one.
import { describe, expect, test } from "vitest";
import { addPolicy, declaredPolicy } from "../../scripts/artefact/policy.mjs";
import { fillSlot, slotIds } from "../../scripts/artefact/slots.mjs";
import { checkPage, measurePage, sizeBudget } from "../../scripts/gates/built-file.mjs";

const notice = { name: "d3-force", version: "3.0.0", licence: "ISC", text: "Permission to use" };

interface Parts {
	readonly script?: string;
	readonly style?: string;
	readonly body?: string;
	readonly notices?: readonly object[];
}

function makePage({ script = "run()", style = "p{color:#000}", body = "", notices = [notice] }: Parts = {}): string {
	const slots = slotIds.map((id) => `<script id="${id}" type="application/json">null</script>`).join("");
	const page = `<!doctype html><html><head><meta charset="utf-8">${slots}<style>${style}</style><script type="module">${script}</script></head><body>${body}</body></html>`;
	return addPolicy(fillSlot(page, "build-info", { notices }));
}

/** Text that does not compress. */
function makeNoise(length: number): string {
	let state = 1;
	return Array.from({ length }, () => {
		state = (state * 48271) % 2147483647;
		return String.fromCharCode(48 + (state % 75));
	}).join("");
}

describe("a built page", () => {
	test("passes when it holds one script, one style, its slots and its policy", () => {
		expect(checkPage(makePage())).toEqual([]);
	});

	test("may speak of addresses in its script, as long as it loads none", () => {
		expect(checkPage(makePage({ script: 'const ns = "http://www.w3.org/2000/svg"' }))).toEqual([]);
	});

	test("fails when its script or style was changed after the policy was made", () => {
		const page = makePage();
		expect(checkPage(page.replace("run()", "run(1)"))).toHaveLength(1);
		expect(checkPage(page.replace("#000", "#111"))).toHaveLength(1);
	});

	test("fails without a policy, or with a wider one", () => {
		const page = makePage();
		const policy = declaredPolicy(page) ?? "";
		expect(checkPage(page.replace(/<meta http-equiv[^>]*>/, ""))).toHaveLength(1);
		expect(checkPage(page.replace(policy, policy.replace("connect-src 'none'", "connect-src *")))).toHaveLength(1);
	});

	test.each([
		'<img src="https://example.jp/x.png">',
		'<link href="./style.css" rel="stylesheet">',
		'<a href="//example.jp/">',
	])("fails when its markup holds %s", (body) => {
		expect(checkPage(makePage({ body }))).toHaveLength(1);
	});

	test("fails when its style or script loads something", () => {
		expect(checkPage(makePage({ style: "p{background:url(https://example.jp/x.png)}" }))).toHaveLength(1);
		expect(checkPage(makePage({ style: '@import "x.css";' }))).toHaveLength(1);
		expect(checkPage(makePage({ script: 'fetch("https://example.jp/data.json")' }))).toHaveLength(1);
	});

	test("fails with a second script, a style attribute or a handler attribute", () => {
		expect(checkPage(makePage({ body: "<script>x</script>" }))).toHaveLength(1);
		expect(checkPage(makePage({ body: '<p style="color:red"></p>' }))).toHaveLength(1);
		expect(checkPage(makePage({ body: '<p onclick="x()"></p>' }))).toHaveLength(1);
	});

	test("fails when a slot is missing or a user's project is in it", () => {
		expect(checkPage(makePage().replace('id="bundled-data"', 'id="data"'))).toHaveLength(1);
		expect(checkPage(fillSlot(makePage(), "app-data", { version: 1 }))).toHaveLength(1);
	});

	test("fails when it ships a package without naming it, or under another licence", () => {
		expect(checkPage(makePage({ notices: [] }))).toHaveLength(1);
		expect(checkPage(makePage({ notices: [{ ...notice, licence: "AGPL-3.0" }] }))).toHaveLength(1);
	});

	test("fails above its budget, in which the bundled data do not count", () => {
		const data = fillSlot(makePage(), "bundled-data", makeNoise(2 * sizeBudget));
		expect(measurePage(data)).toBe(measurePage(makePage()));
		expect(checkPage(data)).toEqual([]);
		expect(checkPage(makePage({ script: makeNoise(2 * sizeBudget).replaceAll("<", "") }))).toHaveLength(1);
	});
});
