// Which mark stands for an id: its own, or a box that holds several bodies.
import { markFlag, type NodeMarks } from "./scene.ts";

/** -1 where neither is drawn. */
export function findMark({ ids, held }: NodeMarks, id: string): number {
	return held.get(id) ?? ids.indexOf(id);
}

export function isStackMark({ flags }: NodeMarks, node: number): boolean {
	return ((flags[node] ?? 0) & markFlag.stack) !== 0;
}
