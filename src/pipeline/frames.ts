// The programmes of a consortium, the one it is told by first.
import type { Frame } from "../model/dataset.ts";
import type { Network } from "./network.ts";

/** A programme that funds goes before one that only reports; then by id. */
export function rankFrames(network: Network, consortium: string): readonly Frame[] {
	return [...(network.frames.get(consortium) ?? [])].sort(
		(one, other) =>
			Number(one.kind === "reported_in") - Number(other.kind === "reported_in") ||
			(one.program < other.program ? -1 : 1),
	);
}
