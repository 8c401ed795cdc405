// What a medium must be able to draw. Everything above it is written once for all media.
// Coordinates are world units; colours are plain hex.

export type Shape =
	| { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
	| { readonly kind: "polygon"; readonly points: readonly (readonly [number, number])[] }
	| {
			readonly kind: "rectangle";
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
			/** Radius of the corners. */
			readonly corner: number;
	  };

/** How shapes and lines look; a part left out is not drawn. */
export interface Look {
	readonly fill?: string;
	readonly fillOpacity?: number;
	readonly stroke?: string;
	readonly width?: number;
	readonly dash?: readonly number[];
}

export interface TextLook {
	readonly size: number;
	readonly bold: boolean;
	readonly colour: string;
	readonly anchor: "start" | "middle" | "end";
	/** Width of a white rim around the letters; 0 or absent for none. */
	readonly halo?: number;
}

export interface GroupOptions {
	/** Read out and shown by whoever opens an exported picture. */
	readonly title?: string;
	readonly opacity?: number;
	/** Content is moved by x, y and then scaled. */
	readonly move?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Painter {
	/** Whether every mark is to be its own titled group; otherwise marks are drawn in batches of one look. */
	readonly isNaming: boolean;
	/** Straight lines of one look: x1, y1, x2, y2, x1 …; what begins where the last one ended goes on from it. */
	lines(ends: readonly number[], look: Look): void;
	/** One line through all points. */
	polyline(points: readonly (readonly [number, number])[], look: Look): void;
	shapes(shapes: readonly Shape[], look: Look): void;
	/** `y` is the baseline. */
	text(text: string, x: number, y: number, look: TextLook): void;
	group(options: GroupOptions, draw: () => void): void;
}

/** From the middle of a line of Japanese text down to its baseline, in em. */
export const baselineShift = 0.37;
