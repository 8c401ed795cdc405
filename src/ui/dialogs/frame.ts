// A native dialog: opened when it enters the page, told when it closes, focus given back to its opener.
import { html, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { later } from "../later.ts";

export interface DialogParts {
	readonly id: string;
	readonly title: string;
	readonly body: TemplateResult;
	/** Buttons at the foot. */
	readonly foot?: TemplateResult;
	readonly wide?: boolean;
	readonly onClose: () => void;
}

const openers = new WeakMap<HTMLDialogElement, Element | null>();
const shown = new Map<string, HTMLDialogElement>();

/** Opens once the element is in the page, which is after the template was filled. */
function follow(id: string, element: Element | undefined): void {
	if (element instanceof HTMLDialogElement) {
		if (shown.get(id) === element) return;
		shown.set(id, element);
		openers.set(element, document.activeElement);
		// In a task of its own: opening makes the browser style the whole page anew, for all beside it goes out of reach.
		later(() => {
			if (element.isConnected && !element.open) element.showModal();
		});
		return;
	}
	const gone = shown.get(id);
	shown.delete(id);
	const opener = gone ? openers.get(gone) : null;
	queueMicrotask(() => {
		if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body) opener.focus();
	});
}

const followers = new Map<string, (element?: Element) => void>();

/** The same function for the same dialog, so that a redraw does not count as leaving. */
function followerOf(id: string): (element?: Element) => void {
	let follower = followers.get(id);
	if (!follower) {
		follower = (element) => follow(id, element);
		followers.set(id, follower);
	}
	return follower;
}

export function dialogFrame(parts: DialogParts, app: App): TemplateResult {
	const { dialogs } = app.words.ui;
	const close = (event: Event) => (event.currentTarget as Element).closest("dialog")?.close();
	return html`<dialog
		class=${parts.wide ? "dialog wide" : "dialog"}
		aria-labelledby="dialog-${parts.id}"
		${ref(followerOf(parts.id))}
		@close=${parts.onClose}
	>
		<header class="dialog-head">
			<h2 id="dialog-${parts.id}">${parts.title}</h2>
			<button class="icon-button" aria-label=${dialogs.close} title=${dialogs.close} @click=${close}>${icon("close")}</button>
		</header>
		<div class="dialog-body">${parts.body}</div>
		${parts.foot ? html`<footer class="dialog-foot">${parts.foot}</footer>` : null}
	</dialog>`;
}
