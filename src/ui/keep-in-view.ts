// Scrolls what was chosen back into view when a panel beside it takes its room.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";

class KeepInView extends Directive {
	private last = "";

	override render(_choice: string, _selector: string) {
		return noChange;
	}

	override update(part: ElementPart, [choice, selector]: [string, string]) {
		const isNew = choice !== this.last;
		this.last = choice;
		// Only once all is drawn does the element have its place; of a long list a part is drawn a frame later.
		if (isNew && choice !== "") {
			const bring = () => part.element.querySelector(selector)?.scrollIntoView({ block: "nearest" });
			requestAnimationFrame(() => requestAnimationFrame(bring));
		}
		return this.render(choice, selector);
	}
}

/** `choice` tells one choice from the next; "" while nothing is chosen. */
export const keepInView = directive(KeepInView);
