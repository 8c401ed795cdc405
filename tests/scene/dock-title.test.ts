// The title of the dock lane: its sentence is never cut where it says that unknown is not zero.
import { expect, test } from "vitest";
import { dockTitlePlace } from "../../src/scene/obstacles.ts";
import type { Appearance, Geometry } from "../../src/scene/scene.ts";

function placeTitle(dockTitle: string, dockDetail: string, scale: number) {
	const appearance = { sheet: { dockTitle, dockDetail } } as Appearance;
	const geometry = { dock: { x: 0, y: 0, width: 900, height: 70 } } as Geometry;
	return dockTitlePlace(appearance, geometry, scale);
}

function linesOf(dockTitle: string, dockDetail: string): readonly string[] {
	return placeTitle(dockTitle, dockDetail, 1)?.lines ?? [];
}

test("lines of words are even, so that the last one does not stand alone", () => {
	const lines = linesOf("Members not named", "overlap unknown, not zero");
	expect(lines.join(" ")).toBe("overlap unknown, not zero");
	expect(lines.at(-1)).not.toBe("zero");
});

test("a quoted word is never torn", () => {
	expect(linesOf("構成員名の記載なし", "重なりは 0 でなく「不明」").at(-1)).toContain("「不明」");
});

test("in a small picture the title takes two lines, and is left out where even these would reach the bodies", () => {
	const titlesAt = (title: string, scale: number) => placeTitle(title, "", scale)?.titles ?? null;
	expect(titlesAt("Members not named", 1)).toEqual(["Members not named"]);
	expect(placeTitle("Members not named", "overlap unknown, not zero", 0.83)).toMatchObject({
		titles: ["Members not named"],
		lines: ["overlap unknown,", "not zero"],
	});
	expect(titlesAt("Members not named", 0.5)).toEqual(["Members", "not named"]);
	expect(titlesAt("構成員名の記載なし", 0.5)).toEqual(["構成員名の", "記載なし"]);
	expect(titlesAt("Members not named", 0.25)).toBe(null);
});
