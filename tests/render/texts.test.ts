// Texts inside frames and beside them are drawn for one scale, whatever the camera's own is.
import { describe, expect, test } from "vitest";
import { paintScene } from "../../src/render/paint.ts";
import { writeSvg } from "../../src/render/svg.ts";
import { prepareView } from "../../src/render/view.ts";
import { hiroshimaScene } from "../scene/hiroshima.ts";

function drawTexts(scale: number, textScale: number): readonly string[] {
	const scene = hiroshimaScene();
	const svg = writeSvg({ width: 1200, height: 800, title: "", description: "", background: null }, (painter) =>
		paintScene(painter, scene, prepareView(scene, scale, textScale, null)),
	);
	const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? "");
	// The kanji of a mark grows with the mark, not with the names.
	return texts.filter((text) => text.length > 1);
}

describe("a name in a box", () => {
	test.each([0.5, 0.6, 0.7])("is drawn once while the scale lies between two steps of names (%s)", (fitted) => {
		for (const factor of [1, 1.1, 1.25, 1.4]) {
			expect(drawTexts(fitted * factor, fitted)).toEqual(drawTexts(fitted, fitted));
		}
	});
});
