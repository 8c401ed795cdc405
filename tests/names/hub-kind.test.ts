// Which names alone say that a body is a prefecture, a national university or a chamber.
import { expect, test } from "vitest";
import { readHubKind } from "../../src/names/hub-kind.ts";
import { nationalUniversities } from "../../src/names/national-universities.ts";

test.each([
	["高知県", "prefecture"],
	["北海道庁", "prefecture"],
	["国立大学法人 徳島大学", "national_university"],
	["（国大）東京工業大学", "national_university"],
	["広島県商工会議所連合会", "chamber"],
	["青森商工会議所", "chamber"],
	["高知県立大学", null],
	["広島県産業労働局", null],
	["高知工科大学", null],
	["東北大学病院", null],
])("%s", (name, kind) => {
	expect(readHubKind(name)).toBe(kind);
});

test("the list names 86 universities, two later names and the corporations that run several", () => {
	const bodies = [...nationalUniversities];
	expect(bodies.filter((name) => name.endsWith("大学"))).toHaveLength(88);
	expect(bodies.filter((name) => name.endsWith("機構"))).toHaveLength(3);
});
