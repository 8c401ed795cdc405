// Long lists and tables, and the parts of a view, are drawn a few at a turn: all at once would hold the page. An item
// is drawn anew only where something of it changed. Where it says its language itself, it is not set anew before that.
import { html, type TemplateResult } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive } from "lit-html/directive.js";
import { guard } from "lit-html/directives/guard.js";
import { takeTurn } from "./turns.ts";

/** Where items wait to come into sight they are drawn before they are reached, CSS px. */
const AHEAD = 400;

export interface Growing<T> {
	/** Items of another list do not stay. */
	readonly key: string;
	readonly items: readonly T[];
	/** Items drawn at one turn. */
	readonly run: number;
	/** What an item is drawn anew for, always as many. */
	readonly inputsOf: (item: T, at: number) => readonly unknown[];
	readonly draw: (item: T, at: number) => TemplateResult;
	/** Selector of what scrolls, where items wait until they come into sight; printing draws them all. */
	readonly sight?: string;
	/** Begins, and changes what stands already, from the next frame on: that in which the whole page changes stays short. */
	readonly isLate?: boolean;
}

interface Run {
	readonly inputs: readonly unknown[];
	readonly drawn: TemplateResult;
}

class GrowingList<T> extends AsyncDirective {
	private list: Growing<T> | null = null;
	private parent: Element | null = null;
	private runs: readonly Run[] = [];
	private frame = 0;
	private giveUpTurn = () => {};
	private sight: IntersectionObserver | null = null;
	private readonly drawAll = () => this.setValue(this.drawRuns(Number.POSITIVE_INFINITY));

	override render(_: Growing<T>): unknown {
		return this.runs.map(({ drawn }) => drawn);
	}

	override update(part: ChildPart, [list]: [Growing<T>]): unknown {
		const isNew = this.list === null;
		const kept = list.key === this.list?.key ? Math.ceil(list.items.length / list.run) : 0;
		this.runs = this.runs.slice(0, kept);
		this.list = list;
		this.parent = part.parentNode as Element;
		// The others follow, one a turn.
		const values = this.drawRuns(list.isLate && (isNew || this.runs.length > 0) ? 0 : 1);
		if (this.sight) this.proceed();
		else this.reconnected();
		return values;
	}

	override disconnected(): void {
		this.stop();
		this.sight = null;
		window.removeEventListener("beforeprint", this.drawAll);
	}

	override reconnected(): void {
		const scroller = this.list?.sight ? this.parent?.closest(this.list.sight) : null;
		this.sight = new IntersectionObserver((seen) => seen.at(-1)?.isIntersecting && this.growAtTurn(), {
			root: scroller ?? null,
			rootMargin: `${AHEAD}px`,
		});
		window.addEventListener("beforeprint", this.drawAll);
		this.proceed();
	}

	/** Draws so many runs: those that changed, then new ones; the values of all that are drawn. */
	private drawRuns(most: number): readonly TemplateResult[] {
		let left = most;
		const runs = this.runs.map((run, at) => {
			const inputs = this.inputsOf(at);
			if (isSame(inputs, run.inputs) || left === 0) return run;
			left--;
			return this.drawRun(at, inputs);
		});
		for (; left > 0 && this.hasMore(runs.length); left--)
			runs.push(this.drawRun(runs.length, this.inputsOf(runs.length)));
		this.runs = runs;
		return runs.map(({ drawn }) => drawn);
	}

	private drawRun(run: number, inputs: readonly unknown[]): Run {
		const { items, inputsOf, draw } = this.list as Growing<T>;
		const { from, to } = this.spanOf(run);
		const drawn = items
			.slice(from, to)
			.map((item, at) => guard([...inputsOf(item, from + at)], () => draw(item, from + at)));
		return { inputs, drawn: html`${drawn}` };
	}

	private spanOf(run: number) {
		const { items, run: length } = this.list as Growing<T>;
		return { from: run * length, to: Math.min(items.length, (run + 1) * length) };
	}

	private inputsOf(run: number): readonly unknown[] {
		const { items, inputsOf } = this.list as Growing<T>;
		const { from, to } = this.spanOf(run);
		return items.slice(from, to).flatMap((item, at) => inputsOf(item, from + at));
	}

	private hasMore(runs: number): boolean {
		return this.list !== null && runs * this.list.run < this.list.items.length;
	}

	private hasChanged(): boolean {
		return this.runs.some(({ inputs }, at) => !isSame(inputs, this.inputsOf(at)));
	}

	private stop(): void {
		this.giveUpTurn();
		cancelAnimationFrame(this.frame);
		this.sight?.disconnect();
	}

	/** The next run at the next turn, or once the last item comes near. */
	private proceed(): void {
		this.stop();
		const hasMore = this.hasMore(this.runs.length);
		const isDue = this.runs.length === 0 || !this.list?.sight;
		if (this.hasChanged() || (hasMore && isDue)) this.growAtTurn();
		else if (hasMore) this.watchEnd();
	}

	private watchEnd(): void {
		// What is drawn with the page has its place only afterwards.
		this.frame = requestAnimationFrame(() => {
			const last = this.parent?.lastElementChild;
			if (last) this.sight?.observe(last);
		});
	}

	private growAtTurn(): void {
		this.giveUpTurn();
		this.giveUpTurn = takeTurn(() => {
			this.setValue(this.drawRuns(1));
			this.proceed();
		});
	}
}

/** Whether nothing has changed of what something is drawn anew for. */
export function isSame(inputs: readonly unknown[], others: readonly unknown[]): boolean {
	return inputs.length === others.length && inputs.every((input, at) => Object.is(input, others[at]));
}

export const growing = directive(GrowingList) as <T>(list: Growing<T>) => unknown;

/** The parts of a view, all of which have changed: the first at once, unless late, the others each at a turn of its own. */
export function oneByOne(parts: readonly (() => TemplateResult)[], { isLate = false } = {}): unknown {
	return growing({ key: "", items: parts, run: 1, inputsOf: (part) => [part], draw: (part) => part(), isLate });
}
