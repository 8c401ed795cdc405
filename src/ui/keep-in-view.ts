// Scrolls what was chosen back into view when a panel beside it takes its room.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";
import { afterTurns } from "./turns.ts";

class KeepInView extends Directive {
	private last = "";

	override render(_choice: string, _selector: string) {
		return noChange;
	}

	override update(part: ElementPart, [choice, selector]: [string, string]) {
		const isNew = choice !== this.last;
		this.last = choice;
		if (isNew && choice !== "") {
			// What else is to be drawn of the view waits for its turn only after this.
			requestAnimationFrame(() =>
				afterTurns(() => part.element.querySelector(selector)?.scrollIntoView({ block: "nearest" })),
			);
		}
		return this.render(choice, selector);
	}
}

/** `choice` tells one choice from the next; "" while nothing is chosen. */
export const keepInView = directive(KeepInView);
