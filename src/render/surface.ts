// What a canvas is painted with; browsers refuse it where memory or a rule forbids it.

/** Told to the reader in their own language by its name. */
export class NoDrawingSurface extends Error {
	override readonly name = "NoDrawingSurface";
}

export function takeSurface(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const surface = canvas.getContext("2d");
	if (!surface) throw new NoDrawingSurface("The browser gave no drawing surface.");
	return surface;
}
