// Which of several tabs the tab key reaches. It is set once all around it is drawn: where what has the focus might lose
// it the browser looks at once, and would lay out the view that is just going.
import { noChange } from "lit-html";
import { Directive, directive, type ElementPart } from "lit-html/directive.js";

class TabStop extends Directive {
	override render(_isStop: boolean) {
		return noChange;
	}

	override update(part: ElementPart, [isStop]: [boolean]) {
		const element = part.element as HTMLElement;
		queueMicrotask(() => {
			element.tabIndex = isStop ? 0 : -1;
		});
		return this.render(isStop);
	}
}

export const tabStop = directive(TabStop);
