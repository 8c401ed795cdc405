// What the effects act upon; handed in, so that tests run them without a browser.
import type { Runner } from "../../workers/client.ts";
import type { Clock } from "../prepare.ts";

export interface Environment {
	readonly window: Pick<
		Window,
		| "addEventListener"
		| "removeEventListener"
		| "location"
		| "history"
		| "navigator"
		| "matchMedia"
		| "setTimeout"
		| "clearTimeout"
	>;
	readonly document: Pick<Document, "title" | "documentElement">;
	readonly runner: Runner;
	/** Time in ms. */
	readonly now: () => number;
}

/** For work in slices: each in a task of its own. */
export function clockOf({ now, window }: Environment): Clock {
	return { now, later: (action) => void window.setTimeout(action) };
}

/** Ends an effect. */
export type Stop = () => void;

/** A call that happens once things have been quiet for a while. */
export interface Delayed {
	readonly schedule: () => void;
	readonly cancel: () => void;
}

export function delay({ window }: Environment, wait: number, action: () => void): Delayed {
	let timer: number | undefined;
	const cancel = () => window.clearTimeout(timer);
	return {
		cancel,
		schedule: () => {
			cancel();
			timer = window.setTimeout(action, wait);
		},
	};
}
