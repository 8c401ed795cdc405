// The figure by keyboard.
import { describe, expect, test } from "vitest";
import { type KeyPress, readKey } from "../../../src/ui/stage/keys.ts";

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
	return { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, isComposing: false, ...more };
}

describe("keys of the figure", () => {
	test("Enter goes in first and inspects once inside", () => {
		expect(readKey(press("Enter"), false)).toEqual({ do: "enter" });
		expect(readKey(press("Enter"), true)).toEqual({ do: "inspect" });
	});

	test("arrows pan from outside, walk inside, pan with Shift, move the node with Alt", () => {
		expect(readKey(press("ArrowLeft"), false)).toEqual({ do: "pan", direction: "left" });
		expect(readKey(press("ArrowLeft"), true)).toEqual({ do: "walk", direction: "left" });
		expect(readKey(press("ArrowLeft", { shiftKey: true }), true)).toEqual({ do: "pan", direction: "left" });
		expect(readKey(press("ArrowUp", { altKey: true }), true)).toEqual({ do: "move", direction: "up" });
	});

	test("Space selects and Shift+Space adds", () => {
		expect(readKey(press(" "), true)).toEqual({ do: "select", add: false });
		expect(readKey(press(" ", { shiftKey: true }), true)).toEqual({ do: "select", add: true });
	});

	test("keys of the browser, of an input method and unknown keys are left alone", () => {
		expect(readKey(press("0", { ctrlKey: true }), true)).toBeNull();
		expect(readKey(press("+", { metaKey: true }), true)).toBeNull();
		expect(readKey(press("Enter", { isComposing: true }), true)).toBeNull();
		expect(readKey(press("ArrowLeft", { altKey: true }), false)).toBeNull();
		expect(readKey(press("Tab"), true)).toBeNull();
		expect(readKey(press("F10"), true)).toBeNull();
	});

	test("the menu opens by both of its keys", () => {
		expect(readKey(press("F10", { shiftKey: true }), true)).toEqual({ do: "menu" });
		expect(readKey(press("ContextMenu"), true)).toEqual({ do: "menu" });
	});
});
