// Names beside each other in narrow rows can be told apart.
import { describe, expect, test } from "vitest";
import { tellApart } from "../../src/ui/overlap/tell-apart.ts";

describe("names beside each other in narrow rows", () => {
	test("stay whole where their beginnings tell them apart", () => {
		const names = ["とくしま大学振興会議", "とくしま産学官連携PF", "TAP"];
		for (const { tail } of tellApart(names).values()) expect(tail).toBe("");
	});

	test("keep at the end what tells them apart, however long they begin alike", () => {
		const names = tellApart(["北海道産学官連携協議会東部会", "北海道産学官連携協議会西部会", "北海道"]);
		expect(names.get("北海道産学官連携協議会東部会")).toEqual({ head: "北海道産学官連携協議会", tail: "東部会" });
		expect(names.get("北海道産学官連携協議会西部会")).toEqual({ head: "北海道産学官連携協議会", tail: "西部会" });
		expect(names.get("北海道")).toEqual({ head: "北海道", tail: "" });
	});

	test("cut a long end too, after what tells", () => {
		const names = tellApart(["地域イノベーション第一期推進協議会", "地域イノベーション第二期推進協議会"]);
		expect(names.get("地域イノベーション第一期推進協議会")).toEqual({
			head: "地域イノベーション第",
			tail: "一期推進…",
		});
		expect([...names.values()].map(({ tail }) => tail)).toEqual(["一期推進…", "二期推進…"]);
	});

	test("count Latin letters by their width, and do not depend on the order given", () => {
		const names = ["Tohoku Activation Panel", "Tohoku Activation Plan"];
		expect(tellApart(names).get("Tohoku Activation Plan")).toEqual({ head: "Tohoku Activation P", tail: "lan" });
		expect(tellApart(names.toReversed())).toEqual(tellApart(names));
	});
});
