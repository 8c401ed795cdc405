// Cores remembered from one picture must be those that another picture would have arranged itself.

import { expect, test, vi } from "vitest";
import type { LayoutFormat } from "../../src/layout/layout.ts";
import { finish } from "../../src/model/steps.ts";
import { makeInput, type Sketch, wide } from "./networks.ts";

const tall: LayoutFormat = { id: "screen-narrow", width: 520, height: 900 };
const HUBS = 13;
/** More hubs that share members than can face each other, so that their core is of a free shape. */
const ring: Sketch = {
	hubs: Array.from({ length: HUBS }, () => 0),
	leaves: Array.from({ length: HUBS }, (_, hub) => [hub, (hub + 1) % HUBS]),
};

async function freshRosette() {
	vi.resetModules();
	return (await import("../../src/layout/rosette/rosette.ts")).runRosette;
}

test("a figure of another format stands as if none had been laid out before it", async () => {
	const first = await freshRosette();
	const alone = finish(first(makeInput({ ...ring, format: tall }))).positions;
	const second = await freshRosette();
	finish(second(makeInput({ ...ring, format: wide })));
	expect(finish(second(makeInput({ ...ring, format: tall }))).positions).toEqual(alone);
});
