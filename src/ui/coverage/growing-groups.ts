// Long grids are drawn a few groups of rows a frame: all at once would hold the page.
import { AsyncDirective } from "lit-html/async-directive.js";
import { directive } from "lit-html/directive.js";

/** Groups drawn at once, and with every frame after. */
const FIRST = 4;
const STEP = 2;

type DrawGroup = (index: number) => unknown;

class GrowingGroups extends AsyncDirective {
	private limit = FIRST;
	private frame = 0;
	private count = 0;
	private drawGroup: DrawGroup = () => null;

	override render(count: number, drawGroup: DrawGroup): unknown {
		this.count = count;
		this.drawGroup = drawGroup;
		this.grow();
		return this.draw();
	}

	override disconnected(): void {
		cancelAnimationFrame(this.frame);
	}

	override reconnected(): void {
		this.grow();
	}

	private draw(): unknown {
		return Array.from({ length: Math.min(this.count, this.limit) }, (_, index) => this.drawGroup(index));
	}

	private grow(): void {
		cancelAnimationFrame(this.frame);
		if (this.limit >= this.count) return;
		this.frame = requestAnimationFrame(() => {
			this.limit += STEP;
			this.setValue(this.draw());
			this.grow();
		});
	}
}

/** Groups once drawn stay; `drawGroup` is asked for every one of them again when the page is drawn. */
export const growingGroups = directive(GrowingGroups);
