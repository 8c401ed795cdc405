// Panels that change all at once, as with the language, are drawn one after the other, a frame each: what is
// written anew has to be set anew, and a whole page of it would hold up the hand.
import { noChange } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { directive } from "lit-html/directive.js";

class InTurn extends AsyncDirective {
	private shown: unknown;
	private asked: unknown;
	private draw: () => unknown = () => noChange;
	private frame = 0;

	override render(turn: number, cause: unknown, draw: () => unknown): unknown {
		const isFirst = this.asked === undefined;
		const isWaiting = this.frame !== 0;
		this.asked = cause;
		this.draw = draw;
		if (isFirst || cause === this.shown || turn === 0) {
			this.stop();
			this.shown = cause;
			return draw();
		}
		if (!isWaiting) this.wait(turn);
		return noChange;
	}

	override disconnected(): void {
		this.stop();
	}

	override reconnected(): void {
		if (this.shown !== this.asked) this.wait(1);
	}

	/** What is drawn in the end is what was asked for last. */
	private wait(frames: number): void {
		this.frame = requestAnimationFrame(() => {
			if (frames > 1) return this.wait(frames - 1);
			this.frame = 0;
			this.shown = this.asked;
			this.setValue(this.draw());
		});
	}

	private stop(): void {
		cancelAnimationFrame(this.frame);
		this.frame = 0;
	}
}

/** Draws at once, unless `cause` has changed: then `turn` frames later. */
export const inTurn = directive(InTurn);
