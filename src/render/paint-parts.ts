// What lies on a picture in many parts is painted a part a step.
import { faintOpacity } from "../scene/theme.ts";
import type { Painter } from "./painter.ts";

/** Faint parts are one group where groups are kept, as in a file; on a canvas each is drawn faintly by itself. */
export function* paintParts(painter: Painter, isFaint: boolean, parts: readonly (() => void)[]): Generator<void, void> {
	const paintAll = () => {
		for (const paint of parts) paint();
	};
	if (isFaint && painter.isNaming && parts.length > 0) painter.group({ opacity: faintOpacity }, paintAll);
	if (isFaint && painter.isNaming) return;
	for (const paint of parts) {
		if (isFaint) painter.group({ opacity: faintOpacity }, paint);
		else paint();
		yield;
	}
}
