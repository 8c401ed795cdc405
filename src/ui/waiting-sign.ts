// Says that the page is being worked out, while it still shows what was there before: after rows by the hundred
// thousand were accepted that takes seconds. Plain elements, because the page itself is drawn only afterwards.
import type { App } from "./app.ts";

/** Shorter work would only flicker, ms. */
const PATIENCE = 1200;

export interface WaitingSign {
	/** Work has begun; says so in a while. */
	readonly begin: () => void;
	/** The page shows what was worked out. */
	readonly end: () => void;
}

export function createWaitingSign(host: HTMLElement, app: App): WaitingSign {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let sign: HTMLElement | null = null;
	return {
		begin: () => {
			timer ??= setTimeout(() => {
				sign = drawSign(app);
				host.append(sign);
				// Above a dialog that is still open.
				sign.showPopover?.();
			}, PATIENCE);
		},
		end: () => {
			if (timer !== null) clearTimeout(timer);
			timer = null;
			sign?.remove();
			sign = null;
		},
	};
}

function drawSign(app: App): HTMLElement {
	const sign = document.createElement("div");
	sign.className = "waiting-sign";
	sign.setAttribute("role", "status");
	sign.setAttribute("popover", "manual");
	const words = document.createElement("strong");
	words.textContent = app.words.ui.shell.preparing;
	const progress = document.createElement("progress");
	progress.setAttribute("aria-label", app.words.ui.shell.preparing);
	sign.append(words, progress);
	return sign;
}
