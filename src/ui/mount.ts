// The render loop: whatever changes, the page is drawn once in the next animation frame after all that it
// shows has been worked out, in slices that let input and painting through.
import { nothing, render } from "lit-html";
import type { App } from "./app.ts";
import { showBrokenPage } from "./broken-page.ts";
import { acceptDrops } from "./drop.ts";
import { listenForKeys } from "./keys.ts";
import { later } from "./later.ts";
import { printAsSheet } from "./print-sheet.ts";
import { shell } from "./shell.ts";
import { showInParts } from "./show-in-parts.ts";
import { finishTurns } from "./turns.ts";
import { createWaitingSign } from "./waiting-sign.ts";

/**
 * Puts the application into `root`; the answer takes it out again. What cannot be drawn leaves a page
 * that says so, and drawing waits until a person asks for it again.
 */
export function mountApp(root: HTMLElement, app: App): () => void {
	let frame = 0;
	let isBroken = false;
	// What was drawn is remembered at this node: after a failure a new one begins a new page.
	let anchor = placeAnchor(root);
	const stage = watchStage(root, app);
	const draw = () => {
		try {
			render(shell(app.getState(), app), root, { renderBefore: anchor });
			stage.observe();
		} catch (error) {
			isBroken = true;
			takeDown(root, anchor);
			showBrokenPage(root, error, app, redraw);
		}
	};
	const redraw = () => {
		isBroken = false;
		anchor = placeAnchor(root);
		draw();
	};
	const sign = createWaitingSign(document.body, app);
	const clock = { now: () => performance.now(), later };
	let giveUp = () => {};
	const prepare = () => {
		frame = 0;
		const state = app.getState();
		// What has changed meanwhile is worked out first too.
		sign.begin();
		giveUp = showInParts(app, state, clock, () => {
			if (app.getState() !== state) return schedule();
			draw();
			sign.end();
		});
	};
	const schedule = () => {
		if (isBroken) return;
		// Frames may be late: what nobody asks for any more must not keep the answers from being worked out.
		giveUp();
		if (frame === 0) frame = requestAnimationFrame(prepare);
	};
	const stopListening = [
		app.subscribe(schedule),
		acceptDrops(window, app),
		listenForKeys(window, app),
		printAsSheet(root, app),
	];
	window.addEventListener("beforeprint", finishTurns);
	draw();
	return () => {
		for (const stop of stopListening) stop();
		window.removeEventListener("beforeprint", finishTurns);
		cancelAnimationFrame(frame);
		giveUp();
		sign.end();
		stage.stop();
		takeDown(root, anchor);
	};
}

/** Tells the size of the stage, also after a page drawn anew brought another one. */
function watchStage(root: HTMLElement, app: App): { readonly observe: () => void; readonly stop: () => void } {
	let observed: Element | null = null;
	const tellSize = ({ width, height }: { readonly width: number; readonly height: number }) => {
		if (width > 0 && height > 0) app.actions.setStage(Math.round(width), Math.round(height));
	};
	const sizes = new ResizeObserver(([entry]) => entry && tellSize(entry.contentRect));
	const observe = () => {
		const stage = root.querySelector("[data-stage]");
		if (stage === observed) return;
		if (observed) sizes.unobserve(observed);
		observed = stage;
		if (!stage) return;
		sizes.observe(stage);
		// Told at once, so that the first layout is already the one for this room.
		tellSize(stage.getBoundingClientRect());
	};
	return { observe, stop: () => sizes.disconnect() };
}

/** Tells the parts of a page that they go, so that a stage lets go of its canvases; a page half drawn may fail at that too. */
function takeDown(root: HTMLElement, anchor: Comment): void {
	try {
		render(nothing, root, { renderBefore: anchor });
	} catch {
		root.replaceChildren();
	}
}

/** An empty page with the node before which it is drawn. */
function placeAnchor(root: HTMLElement): Comment {
	const anchor = document.createComment("");
	root.replaceChildren(anchor);
	return anchor;
}
