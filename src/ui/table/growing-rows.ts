// Rows of a long table, drawn a few a frame: two hundred at once would hold the page. Rows drawn before
// stay until their turn comes.
import { html, type TemplateResult } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive } from "lit-html/directive.js";
import { guard } from "lit-html/directives/guard.js";
import type { Line } from "./columns.ts";

/** Rows drawn at once, and with every frame after. */
const RUN = 12;

type DrawRow = (line: Line, isSelected: boolean) => TemplateResult;

interface Rows {
	/** Rows of another table or page do not stay. */
	readonly key: string;
	readonly lines: readonly Line[];
	readonly isSelected: (line: Line) => boolean;
	readonly drawRow: DrawRow;
}

class GrowingRows extends AsyncDirective {
	private rows: Rows | null = null;
	private runs: readonly unknown[] = [];
	private frame = 0;

	override render(_: Rows): unknown {
		return this.runs;
	}

	override update(_: ChildPart, [rows]: [Rows]): unknown {
		const kept = rows.key === this.rows?.key ? Math.ceil(rows.lines.length / RUN) : 0;
		this.runs = this.runs.slice(0, kept);
		this.rows = rows;
		return this.grow(0);
	}

	override disconnected(): void {
		cancelAnimationFrame(this.frame);
	}

	override reconnected(): void {
		if (this.rows) this.setValue(this.grow(0));
	}

	/** The run of this number in its present state, and a frame later the next one. */
	private grow(run: number): unknown {
		cancelAnimationFrame(this.frame);
		if (!this.rows) return this.runs;
		const { lines, isSelected, drawRow } = this.rows;
		const some = lines.slice(run * RUN, (run + 1) * RUN).map((line) => ({ line, selected: isSelected(line) }));
		const inputs = some.flatMap(({ line, selected }) => [line, selected]);
		const drawn = html`${guard(inputs, () => some.map(({ line, selected }) => drawRow(line, selected)))}`;
		this.runs = [...this.runs.slice(0, run), drawn, ...this.runs.slice(run + 1)];
		if ((run + 1) * RUN < lines.length) {
			this.frame = requestAnimationFrame(() => this.setValue(this.grow(run + 1)));
		}
		return this.runs;
	}
}

export const growingRows = directive(GrowingRows);
