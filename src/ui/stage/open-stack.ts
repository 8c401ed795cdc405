// A box that stands for several bodies: a click or a key opens it, its bodies then stand by themselves.
import { findMark, isStackMark } from "../../scene/find-mark.ts";
import type { Scene } from "../../scene/scene.ts";
import type { App } from "../app.ts";

/** False where the id is not that of such a box, so that it can be selected. The focus stays with its first body. */
export function openStack(id: string, scene: Scene | null, app: App): boolean {
	if (!scene || !isStackMark(scene.appearance.nodes, findMark(scene.appearance.nodes, id))) return false;
	// The picture on screen may be the one before: what is open by now stays open.
	if (app.answers.stackOf(app.getState(), id)?.isOpen === false) toggleStack(id, app);
	return true;
}

/** Opens the box of a body, or closes it again, and says so. */
export function toggleStack(id: string, app: App): void {
	const stack = app.answers.stackOf(app.getState(), id);
	if (stack === null) return;
	const { stage } = app.words.ui;
	const { length } = stack.bodies;
	const title = app.words.figure.stackTitle(stack.name, length, length);
	app.actions.toggleUnfolded(stack.id);
	app.actions.announce(stack.isOpen ? stage.closedStack(title) : stage.openedStack(title, length));
}
