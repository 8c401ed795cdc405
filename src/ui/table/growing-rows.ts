// Rows of a long table, drawn as they come into sight: two hundred at once would hold the page. Rows
// drawn before stay until their turn comes; printing draws them all.
import { html, type TemplateResult } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive } from "lit-html/directive.js";
import { guard } from "lit-html/directives/guard.js";
import type { Line } from "./columns.ts";

/** Rows drawn in one frame. */
const RUN = 12;
/** Rows are drawn before they are reached, CSS px. */
const AHEAD = 400;

interface Rows {
	/** Rows of another table or page do not stay. */
	readonly key: string;
	readonly lines: readonly Line[];
	readonly isSelected: (line: Line) => boolean;
	readonly drawRow: (line: Line, isSelected: boolean) => TemplateResult;
}

class GrowingRows extends AsyncDirective {
	private rows: Rows | null = null;
	private body: Element | null = null;
	private runs: readonly TemplateResult[] = [];
	private frame = 0;
	private sight: IntersectionObserver | null = null;
	private readonly drawAll = () => {
		while (this.isMoreToCome()) this.setValue(this.draw(this.runs.length));
	};

	override render(_: Rows): unknown {
		return this.runs;
	}

	override update(part: ChildPart, [rows]: [Rows]): unknown {
		const kept = rows.key === this.rows?.key ? Math.ceil(rows.lines.length / RUN) : 0;
		this.runs = this.runs.slice(0, kept);
		this.rows = rows;
		this.body = part.parentNode as Element;
		if (this.sight) this.refresh(1);
		else this.reconnected();
		return this.draw(0);
	}

	override disconnected(): void {
		cancelAnimationFrame(this.frame);
		this.sight?.disconnect();
		this.sight = null;
		window.removeEventListener("beforeprint", this.drawAll);
	}

	override reconnected(): void {
		const root = this.body?.closest(".table-scroll") ?? null;
		this.sight = new IntersectionObserver(
			(seen) => {
				if (seen.at(-1)?.isIntersecting) this.extend();
			},
			{ root, rootMargin: `${AHEAD}px` },
		);
		window.addEventListener("beforeprint", this.drawAll);
		this.refresh(1);
	}

	private isMoreToCome(): boolean {
		return this.runs.length * RUN < (this.rows?.lines.length ?? 0);
	}

	/** The run of this number in its present state. */
	private draw(run: number): readonly TemplateResult[] {
		if (!this.rows) return this.runs;
		const { lines, isSelected, drawRow } = this.rows;
		const some = lines.slice(run * RUN, (run + 1) * RUN).map((line) => ({ line, selected: isSelected(line) }));
		const inputs = some.flatMap(({ line, selected }) => [line, selected]);
		const drawn = html`${guard(inputs, () => some.map(({ line, selected }) => drawRow(line, selected)))}`;
		this.runs = [...this.runs.slice(0, run), drawn, ...this.runs.slice(run + 1)];
		return this.runs;
	}

	/** Those drawn before, one a frame. */
	private refresh(run: number): void {
		cancelAnimationFrame(this.frame);
		if (run >= this.runs.length) {
			this.watchEnd();
			return;
		}
		this.frame = requestAnimationFrame(() => {
			this.setValue(this.draw(run));
			this.refresh(run + 1);
		});
	}

	/** The next run, once the last row comes near. */
	private extend(): void {
		cancelAnimationFrame(this.frame);
		this.frame = requestAnimationFrame(() => {
			if (this.isMoreToCome()) this.setValue(this.draw(this.runs.length));
			this.watchEnd();
		});
	}

	private watchEnd(): void {
		this.sight?.disconnect();
		const last = this.body?.lastElementChild;
		if (last && this.isMoreToCome()) this.sight?.observe(last);
	}
}

export const growingRows = directive(GrowingRows);
