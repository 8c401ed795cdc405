// Turns placed nodes into the flat arrays of an answer.

import type { Draft } from "../finish.ts";
import type { LayoutInput, PlacedCaption } from "../layout.ts";
import type { Placed } from "../sketch.ts";

export function draftFrom(
	input: LayoutInput,
	placed: readonly Placed[],
	captions: readonly PlacedCaption[],
	foot: Pick<Draft, "dock" | "dockTitle">,
): Draft {
	const positions = new Float64Array(2 * input.count);
	const labelSide = new Uint8Array(input.count);
	for (const { node, x, y, side } of placed) {
		positions[2 * node] = x;
		positions[2 * node + 1] = y;
		labelSide[node] = side;
	}
	return { positions, labelSide, captions, dock: foot.dock, dockTitle: foot.dockTitle };
}
