// The title of the dock lane: its sentence is never cut where it says that unknown is not zero.
import { expect, test } from "vitest";
import { dockTitlePlace } from "../../src/scene/obstacles.ts";
import type { Appearance, Geometry } from "../../src/scene/scene.ts";

function linesOf(dockTitle: string, dockDetail: string): readonly string[] {
	const appearance = { sheet: { dockTitle, dockDetail } } as Appearance;
	const geometry = { dock: { x: 0, y: 0, width: 900, height: 70 } } as Geometry;
	return dockTitlePlace(appearance, geometry, 1)?.lines ?? [];
}

test("lines of words are even, so that the last one does not stand alone", () => {
	const lines = linesOf("Members not named", "overlap unknown, not zero");
	expect(lines.join(" ")).toBe("overlap unknown, not zero");
	expect(lines.at(-1)).not.toBe("zero");
});

test("a quoted word is never torn", () => {
	expect(linesOf("構成員名の記載なし", "重なりは 0 でなく「不明」").at(-1)).toContain("「不明」");
});
