// What lies on a picture in many parts is painted a part a step.
import { faintOpacity } from "../scene/theme.ts";
import type { Painter } from "./painter.ts";

/** Faint parts are drawn faintly each by itself. */
export function* paintParts(painter: Painter, isFaint: boolean, parts: readonly (() => void)[]): Generator<void, void> {
	for (const paint of parts) {
		if (isFaint) painter.group({ opacity: faintOpacity }, paint);
		else paint();
		yield;
	}
}
