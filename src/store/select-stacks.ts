// Which bodies stand together in a box of the dock lane, on the screen at hand.
import type { StackCounts } from "../model/dock-stack.ts";
import type { DockStack } from "../pipeline/dock-stacks.ts";
import { countStacked } from "../pipeline/sheet-facts.ts";
import { selectFigure } from "./selectors.ts";
import type { State } from "./state.ts";

/** The box that a body or person stands in, or a body would if it were not open. */
export function selectStackOf(state: State, id: string): DockStack | null {
	const { stacks, openStacks } = selectFigure(state);
	return [...stacks, ...openStacks].find(({ bodies, persons }) => [...bodies, ...persons].includes(id)) ?? null;
}

/** How much stands in boxes that are closed. */
export function selectStacked(state: State): StackCounts {
	return countStacked(selectFigure(state));
}
