// Unexpected errors are shown, with the work kept.
import { raiseFault } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment, Stop } from "./environment.ts";

export function catchFaults(store: AppStore, { window }: Environment): Stop {
	const onError = (event: ErrorEvent) => {
		if (!isHarmless(event)) raiseFault(store, event.error ?? event.message);
	};
	const onRejection = ({ reason }: PromiseRejectionEvent) => {
		if (!(reason instanceof DOMException && reason.name === "AbortError")) raiseFault(store, reason);
	};
	window.addEventListener("error", onError);
	window.addEventListener("unhandledrejection", onRejection);
	return () => {
		window.removeEventListener("error", onError);
		window.removeEventListener("unhandledrejection", onRejection);
	};
}

/** Browsers report a resize that has to wait for the next frame as an error; nothing is lost by it. */
function isHarmless({ message }: ErrorEvent): boolean {
	return message.startsWith("ResizeObserver loop");
}
