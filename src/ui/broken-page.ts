// What stands on the page when it could not be drawn: plain elements, none of the machinery that failed.
// Data and work are untouched; they can be drawn again, also after going back one step.
import { describeError } from "../store/session-actions.ts";
import type { App } from "./app.ts";
import { explainFault, writeFaultReport } from "./dialogs/fault.ts";
import { saveText } from "./save-text.ts";

export function showBrokenPage(root: Element, error: unknown, app: App, redraw: () => void): void {
	const { fault: words } = app.words.ui.dialogs;
	const { shell } = app.words.ui;
	const state = app.getState();
	const fault = describeError(error);
	const explanation = explainFault(fault, app);
	const page = makeElement("main", "broken-page");
	page.setAttribute("role", "alert");
	const actions = makeElement("p", "broken-actions");
	actions.append(
		makeButton(words.redraw, "button primary", redraw),
		makeButton(words.save, "button", () =>
			saveText("renkei-map-report.txt", writeFaultReport(state, fault), "text/plain"),
		),
	);
	if (state.past.length > 0) {
		const back = makeButton(words.undo, "button", () => {
			app.actions.undo();
			redraw();
		});
		actions.insertBefore(back, actions.lastChild);
	}
	page.append(
		makeElement("h1", "", shell.appName),
		makeElement("h2", "", words.broken),
		makeElement("p", "", words.brokenLead),
		...(explanation ? [makeElement("p", "", explanation)] : []),
		makeElement("pre", "", fault.message),
		makeElement("p", "weak", words.noData),
		actions,
	);
	root.replaceChildren(page);
}

function makeElement(name: string, className: string, text = ""): HTMLElement {
	const element = document.createElement(name);
	if (className !== "") element.className = className;
	element.textContent = text;
	return element;
}

function makeButton(text: string, className: string, act: () => void): HTMLElement {
	const button = makeElement("button", className, text);
	button.addEventListener("click", act);
	return button;
}
