// The format that follows from the room on screen.
import { describe, expect, test } from "vitest";
import { setCamera, setStage } from "../../src/store/actions.ts";
import { createSampleStore } from "./helpers.ts";

describe("the format of the screen", () => {
	function formatAt(width: number, height: number): string {
		const store = createSampleStore();
		setStage(store, width, height);
		return store.getState().session.format;
	}

	test("follows the room: every name where there is much, else by aspect", () => {
		expect(formatAt(1312, 735)).toBe("screen-wide");
		expect(formatAt(1052, 522)).toBe("screen-narrow");
		expect(formatAt(672, 560)).toBe("screen-tall");
		expect(formatAt(400, 500)).toBe("screen-tall");
	});

	test("stays when a panel takes from the width, and follows when the window changes", () => {
		const store = createSampleStore();
		setStage(store, 1212, 700);
		const camera = { x: 1, y: 2, scale: 3 };
		setCamera(store, camera);
		setStage(store, 912, 700);
		expect(store.getState().session).toMatchObject({ format: "screen-wide", camera });
		setStage(store, 912, 500);
		expect(store.getState().session).toMatchObject({ format: "screen-narrow", camera: null });
	});
});
