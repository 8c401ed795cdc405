// The render loop: whatever changes, the page is drawn once in the next animation frame.
import { render } from "lit-html";
import type { App } from "./app.ts";
import { acceptDrops } from "./drop.ts";
import { listenForKeys } from "./keys.ts";
import { shell } from "./shell.ts";

/** Puts the application into `root`; the answer takes it out again. */
export function mountApp(root: HTMLElement, app: App): () => void {
	let frame = 0;
	const draw = () => {
		frame = 0;
		const state = app.getState();
		render(shell(state, app), root);
		observeStage();
	};
	const schedule = () => {
		if (frame === 0) frame = requestAnimationFrame(draw);
	};
	let observed: Element | null = null;
	const sizes = new ResizeObserver(([entry]) => {
		if (!entry) return;
		const { width, height } = entry.contentRect;
		if (width > 0 && height > 0) app.actions.setStage(Math.round(width), Math.round(height));
	});
	const observeStage = () => {
		const stage = root.querySelector("[data-stage]");
		if (stage === observed) return;
		if (observed) sizes.unobserve(observed);
		if (stage) sizes.observe(stage);
		observed = stage;
	};
	const stopListening = [app.subscribe(schedule), acceptDrops(window, app), listenForKeys(window, app)];
	draw();
	return () => {
		for (const stop of stopListening) stop();
		cancelAnimationFrame(frame);
		sizes.disconnect();
		render(null, root);
	};
}
