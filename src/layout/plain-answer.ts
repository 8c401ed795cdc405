// The answer of a layout as JSON holds it, to be kept in a file: bit for bit the same when it is read again.
import type { LayoutAnswer } from "./layout.ts";

export interface PlainAnswer extends Omit<LayoutAnswer, "positions" | "labelSide"> {
	readonly positions: readonly number[];
	readonly labelSide: readonly number[];
}

export function writePlain({ positions, labelSide, ...rest }: LayoutAnswer): PlainAnswer {
	return { ...rest, positions: [...positions], labelSide: [...labelSide] };
}

/** Throws where the value is no such answer. */
export function readPlain({ positions, labelSide, ...rest }: PlainAnswer): LayoutAnswer {
	const isWhole = [positions, labelSide, rest.captions, rest.routes].every(Array.isArray) && rest.bounds !== undefined;
	if (!isWhole || positions.length !== 2 * labelSide.length) throw new Error("no places of a picture");
	return { ...rest, positions: Float64Array.from(positions), labelSide: Uint8Array.from(labelSide) };
}
