// Rows of a long table, shown a few a frame: laying out two hundred at once would hold the page.
import { html, type TemplateResult } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { type ChildPart, directive } from "lit-html/directive.js";
import { repeat } from "lit-html/directives/repeat.js";
import type { Line } from "./columns.ts";

/** Rows laid out at once, and with every frame after. */
const FIRST = 24;
const STEP = 16;

/** `isWaiting`: the row is hidden until its turn comes. */
type DrawRow = (line: Line, isWaiting: boolean) => TemplateResult;

class GrowingRows extends AsyncDirective {
	private lines: readonly Line[] = [];
	private limit = FIRST;
	private frame = 0;

	override render(lines: readonly Line[], drawRow: DrawRow): TemplateResult {
		return html`${repeat(
			lines,
			(line) => line.key,
			(line, index) => drawRow(line, index >= this.limit),
		)}`;
	}

	override update(part: ChildPart, [lines, drawRow]: [readonly Line[], DrawRow]): TemplateResult {
		if (lines !== this.lines) this.limit = FIRST;
		this.lines = lines;
		this.grow(part);
		return this.render(lines, drawRow);
	}

	override disconnected(): void {
		cancelAnimationFrame(this.frame);
	}

	/** Straight on the elements: drawing all rows again would cost more than showing a few. */
	private grow(part: ChildPart): void {
		cancelAnimationFrame(this.frame);
		if (this.lines.length <= this.limit) return;
		this.frame = requestAnimationFrame(() => {
			const rows = (part.parentNode as Element).children;
			for (let row = this.limit; row < this.limit + STEP; row++) rows[row]?.removeAttribute("hidden");
			this.limit += STEP;
			this.grow(part);
		});
	}
}

export const growingRows = directive(GrowingRows);
