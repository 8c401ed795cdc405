// What a filter fades is on the canvas before the whole figure takes its place.
import { html } from "lit-html";
import { expect, test, vi } from "vitest";
import type { Scene } from "../../../src/scene/scene.ts";
import { showStates } from "../../../src/ui/stage/show-states.ts";
import { mountPanel } from "../harness.ts";

test("a preview that is asked for again while it is painted is still waited for", () => {
	const { app, store } = mountPanel(() => html``);
	// Only its identity matters here.
	const scene = {} as Scene;
	const painted: (() => void)[] = [];
	const take = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
	const loop = { invalidate: () => {}, whenPainted: (then: () => void) => painted.push(then) };
	const stage = { figure: { take }, loop, graph: null };
	const previewing = { ...app, answers: { ...app.answers, preview: () => scene } };
	const commands = showStates(stage as never, previewing, () => {});
	const then = vi.fn();
	commands.preview(store.getState(), then);
	commands.preview({ ...store.getState() }, then);
	expect(then).not.toHaveBeenCalled();
	for (const tell of painted) tell();
	expect(then).toHaveBeenCalledTimes(2);
});
