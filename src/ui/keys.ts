// Keys that work anywhere on the page. Single letters can be turned off (WCAG 2.1.4).
import type { App } from "./app.ts";

/** Where keys write; ticks and buttons leave them to the page. */
const TEXT_FIELDS = "input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]";

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest(TEXT_FIELDS) !== null;
}

/** Undo, redo, search and help by key. */
export function listenForKeys(target: Window, app: App): () => void {
	const onKey = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
		if (event.key === "Escape" && app.local.drawer !== null) return act(event, () => app.setLocal({ drawer: null }));
		if (event.key === "Escape" && !document.querySelector("dialog[open]"))
			return act(event, app.actions.clearSelection);
		const command = event.ctrlKey || event.metaKey;
		const key = event.key.toLowerCase();
		if (command && key === "z") act(event, event.shiftKey ? app.actions.redo : app.actions.undo);
		else if (command && key === "y") act(event, app.actions.redo);
		else if (command || event.altKey || !app.local.singleKeys || document.querySelector("dialog[open]")) return;
		else if (key === "/") act(event, focusSearch);
		else if (key === "?") act(event, () => app.actions.setDialog("keys"));
	};
	target.addEventListener("keydown", onKey);
	return () => target.removeEventListener("keydown", onKey);
}

function act(event: Event, action: () => void): void {
	event.preventDefault();
	action();
}

export function focusSearch(): void {
	document.getElementById("search")?.focus();
}
