// Gives an element a size by number. The policy of the page forbids style attributes, so the script sets the property.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";

class PartSize extends Directive {
	override render(_size: number) {
		return noChange;
	}

	override update(part: ElementPart, [size]: [number]) {
		(part.element as HTMLElement).style.setProperty("--size", `${size}`);
		return this.render(size);
	}
}

/** Sets the custom property `--size`, which the style sheet reads. */
export const partSize = directive(PartSize);
