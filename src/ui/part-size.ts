// Gives an element a size by number. The policy of the page forbids style attributes, so the script sets the property.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";

class PartSize extends Directive {
	override render(_size: number, _property?: string) {
		return noChange;
	}

	override update(part: ElementPart, [size, property = "--size"]: [number, string?]) {
		(part.element as HTMLElement).style.setProperty(property, `${size}`);
		return this.render(size);
	}
}

/** Sets a custom property that the style sheet reads: `--size`, where no other is named. */
export const partSize = directive(PartSize);
