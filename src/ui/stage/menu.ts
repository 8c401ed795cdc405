// The actions for one node, opened by right click, Shift+F10 or the menu key.
import { html, type TemplateResult } from "lit-html";
import { ref } from "lit-html/directives/ref.js";
import type { App } from "../app.ts";
import { toggleStack } from "./open-stack.ts";

export interface MenuRequest {
	readonly id: string;
	readonly name: string;
	/** Place on the stage, CSS px. */
	readonly x: number;
	readonly y: number;
	readonly isPinned: boolean;
	/** Institutions folded into a person, or opened from it. */
	readonly canUnfold: boolean;
	readonly isUnfolded: boolean;
	/** A box that stands for several bodies. */
	readonly isStack: boolean;
	/** A body that stands by itself because its box is open. */
	readonly isOutOfStack: boolean;
}

interface MenuItem {
	readonly words: string;
	readonly run: () => void;
}

export function nodeMenu(request: MenuRequest, app: App, close: () => void, showTies: () => void): TemplateResult {
	const items = listItems(request, app, showTies);
	const choose = (item: MenuItem) => {
		close();
		item.run();
	};
	return html`<div
		class="node-menu"
		role="menu"
		aria-label=${app.words.ui.stage.menuLabel(request.name)}
		${ref((element) => element && queueMicrotask(() => place(element as HTMLElement, request)))}
		@keydown=${(event: KeyboardEvent) => steer(event, close)}
	>
		${items.map(
			(item, at) =>
				html`<button role="menuitem" tabindex=${at === 0 ? 0 : -1} @click=${() => choose(item)}>${item.words}</button>`,
		)}
	</div>`;
}

function listItems(request: MenuRequest, app: App, showTies: () => void): readonly MenuItem[] {
	const { actions, words } = app;
	const { stage } = words.ui;
	const { id } = request;
	const items: MenuItem[] = [
		...(request.isStack ? [{ words: stage.openStack, run: () => toggleStack(id, app) }] : listForOne(id, app)),
		{ words: stage.showTies, run: showTies },
		request.isPinned
			? { words: stage.unpin, run: () => actions.unpin(id) }
			: { words: stage.pin, run: () => actions.pinInPlace(id) },
	];
	if (request.canUnfold || request.isUnfolded)
		items.push({ words: request.isUnfolded ? stage.fold : stage.unfold, run: () => actions.toggleUnfolded(id) });
	if (request.isOutOfStack) items.push({ words: stage.closeStack, run: () => toggleStack(id, app) });
	return items;
}

/** What is asked of a single body or person. */
function listForOne(id: string, { actions, words }: App): readonly MenuItem[] {
	const { stage } = words.ui;
	const inspect = () => {
		actions.select([id]);
		actions.setInspectorOpen(true);
	};
	return [
		{ words: stage.inspect, run: inspect },
		{ words: stage.addToSelection, run: () => actions.addToSelection(id) },
	];
}

/** Keeps the menu inside the stage and takes the focus. */
function place(element: HTMLElement, { x, y }: MenuRequest): void {
	const room = element.offsetParent;
	const width = room?.clientWidth ?? 0;
	const height = room?.clientHeight ?? 0;
	element.style.left = `${Math.max(0, Math.min(x, width - element.offsetWidth - 4))}px`;
	element.style.top = `${Math.max(0, Math.min(y, height - element.offsetHeight - 4))}px`;
	element.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

function steer(event: KeyboardEvent, close: () => void): void {
	const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[role=menuitem]")];
	const at = items.indexOf(document.activeElement as HTMLElement);
	const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
	if (event.key === "Escape" || event.key === "Tab") close();
	if (to !== undefined) items[(to + items.length) % items.length]?.focus();
	if (to === undefined && event.key !== "Escape") return;
	event.preventDefault();
	event.stopPropagation();
}
