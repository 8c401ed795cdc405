// The rows of a long table, of which only those in sight and near it are drawn whole, some pieces at a turn; the others
// have their heads, and the height they had. What keys reach is whole before they get there, and on paper all is.
import type { TemplateResult } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive } from "lit-html/directive.js";
import { guard } from "lit-html/directives/guard.js";
import { isSame } from "./growing.ts";
import { finishTurns, takeTurn } from "./turns.ts";

/** Rows begin to be drawn before they are reached, CSS px. */
const AHEAD = "240px";
/** Heads drawn at one turn, and pieces of a row. */
const HEADS = 16;
const PIECES = 8;
const STOP = "[tabindex='0']";

export interface Windowed<T> {
	readonly items: readonly T[];
	/** Of how many pieces of about the same size it is made. */
	readonly piecesOf: (item: T) => number;
	/** What an item is drawn anew for, always as many. */
	readonly inputsOf: (item: T) => readonly unknown[];
	/** Drawn whole wherever it stands. */
	readonly isKept: (item: T) => boolean;
	/** One `tbody` an item: its head with so many of its pieces, and at least so high while these are not all, CSS px. */
	readonly draw: (item: T, at: number, pieces: number, height: number) => TemplateResult;
	/** Of an item that was not whole yet, CSS px. */
	readonly guessHeight: (item: T) => number;
}

interface Row {
	readonly inputs: readonly unknown[];
	readonly pieces: number;
	readonly drawn: TemplateResult;
}

/** A row to be drawn anew, with so many pieces in the end. */
interface Due {
	readonly at: number;
	readonly pieces: number;
}

class WindowedRows<T extends object> extends AsyncDirective {
	private list: Windowed<T> | null = null;
	private table: Element | null = null;
	private rows: readonly Row[] = [];
	private readonly near = new Set<Element>();
	private readonly heights = new WeakMap<T, number>();
	private sight: IntersectionObserver | null = null;
	private giveUpTurn = () => {};
	private isOnPaper = false;

	/** Rows that were not drawn anew are not looked at: lists in them have turns of their own. */
	override render(_?: Windowed<T>): unknown {
		return this.rows.map(({ drawn }) => guard([drawn], () => drawn));
	}

	override update(part: ChildPart, [list]: [Windowed<T>]): unknown {
		const isNew = this.list === null;
		this.list = list;
		this.table = part.parentNode as Element;
		// What stands stays as it is until its turn.
		this.rows = this.rows.slice(0, list.items.length);
		if (isNew) {
			this.addHeads();
			this.reconnected();
		} else this.proceed();
		return this.render();
	}

	override disconnected(): void {
		this.giveUpTurn();
		this.sight?.disconnect();
		this.near.clear();
		this.table?.removeEventListener("keydown", this.drawReached, { capture: true });
		window.removeEventListener("beforeprint", this.putOnPaper);
		window.removeEventListener("afterprint", this.takeOffPaper);
	}

	override reconnected(): void {
		this.sight = new IntersectionObserver((seen) => this.see(seen), { rootMargin: AHEAD, scrollMargin: AHEAD });
		this.table?.addEventListener("keydown", this.drawReached, { capture: true });
		window.addEventListener("beforeprint", this.putOnPaper);
		window.addEventListener("afterprint", this.takeOffPaper);
		this.giveUpTurn = takeTurn(() => this.pass());
	}

	private elements(): readonly Element[] {
		return [...(this.table?.querySelectorAll(":scope > tbody") ?? [])];
	}

	private itemAt(at: number): T {
		return this.list?.items[at] as T;
	}

	private see(seen: readonly IntersectionObserverEntry[]): void {
		const elements = this.elements();
		for (const { target, isIntersecting, boundingClientRect } of seen) {
			if (isIntersecting) this.near.add(target);
			else this.near.delete(target);
			const at = elements.indexOf(target);
			if (at >= 0 && this.isWhole(at)) this.heights.set(this.itemAt(at), boundingClientRect.height);
		}
		this.proceed();
	}

	private isWhole(at: number): boolean {
		return this.rows[at]?.pieces === this.list?.piecesOf(this.itemAt(at));
	}

	private isWanted(at: number, element: Element | undefined): boolean {
		if (this.isOnPaper || this.list?.isKept(this.itemAt(at))) return true;
		// The stop of the tab key must not go, nor what has the focus.
		return element !== undefined && (this.near.has(element) || element.querySelector(STOP) !== null);
	}

	private listDue(): readonly Due[] {
		const elements = this.elements();
		return this.rows.flatMap((row, at) => {
			const pieces = this.isWanted(at, elements[at]) ? (this.list?.piecesOf(this.itemAt(at)) ?? 0) : 0;
			return pieces === row.pieces && isSame(row.inputs, this.inputsOf(at)) ? [] : [{ at, pieces }];
		});
	}

	private hasMoreHeads(): boolean {
		return this.list !== null && this.rows.length < this.list.items.length;
	}

	private proceed(): void {
		this.giveUpTurn();
		if (this.hasMoreHeads() || this.listDue().length > 0) this.giveUpTurn = takeTurn(() => this.pass());
	}

	/** Heads come first; then one row grows and one goes. */
	private pass(): void {
		for (const element of this.elements()) this.sight?.observe(element);
		if (this.hasMoreHeads()) {
			this.addHeads();
			this.setValue(this.render());
		} else {
			const due = this.listDue();
			const grows = due.find(({ pieces }) => pieces > 0);
			const goes = due.find(({ pieces }) => pieces === 0);
			const step = ({ at, pieces }: Due) => ({ at, pieces: Math.min(pieces, (this.rows[at]?.pieces ?? 0) + PIECES) });
			this.draw([grows, goes].flatMap((each) => (each ? [step(each)] : [])));
		}
		this.proceed();
	}

	private addHeads(): void {
		const from = this.rows.length;
		const added = this.list?.items.slice(from, from + HEADS).map((_, at) => this.drawRow({ at: from + at, pieces: 0 }));
		this.rows = [...this.rows, ...(added ?? [])];
	}

	private draw(due: readonly Due[]): void {
		if (due.length === 0) return;
		const drawn = new Map(due.map((each) => [each.at, this.drawRow(each)]));
		this.rows = this.rows.map((row, at) => drawn.get(at) ?? row);
		this.setValue(this.render());
	}

	private drawRow({ at, pieces }: Due): Row {
		const { draw, guessHeight } = this.list as Windowed<T>;
		const item = this.itemAt(at);
		const height = this.heights.get(item) ?? guessHeight(item);
		return { inputs: this.inputsOf(at), pieces, drawn: draw(item, at, pieces, height) };
	}

	private inputsOf(at: number): readonly unknown[] {
		return this.list?.inputsOf(this.itemAt(at)) ?? [];
	}

	/** Before a key walks: the rows next to the focus, and with Ctrl the ends. */
	private readonly drawReached = (event: Event): void => {
		const { target, ctrlKey } = event as KeyboardEvent;
		const from = this.elements().findIndex((element) => element.contains(target as Node));
		this.drawWhole(ctrlKey ? [0, this.rows.length - 1] : [from - 1, from + 1]);
	};

	private drawWhole(rows: readonly number[]): void {
		const due = rows.filter((at) => at in this.rows && !this.isWhole(at));
		this.draw(due.map((at) => ({ at, pieces: this.list?.piecesOf(this.itemAt(at)) ?? 0 })));
	}

	private readonly putOnPaper = (): void => {
		this.isOnPaper = true;
		while (this.hasMoreHeads()) this.addHeads();
		this.draw(this.listDue());
		// Lists in the rows that have just come wait for turns of their own.
		finishTurns();
	};

	private readonly takeOffPaper = (): void => {
		this.isOnPaper = false;
		this.proceed();
	};
}

/** In a table that `walkGrid` walks. */
export const windowed = directive(WindowedRows) as <T extends object>(list: Windowed<T>) => unknown;
