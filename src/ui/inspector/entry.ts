// Where the entry of a node itself rests on: its printed forms, and the source of its name.
import { html, nothing, type TemplateResult } from "lit-html";
import type { NodeDetail } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { dateText, japanese } from "../naming.ts";
import { block, citeSource, row, sourceLink, sourceMark, tag } from "./parts.ts";

type Form = NodeDetail["forms"][number];

export function formsBlock(detail: NodeDetail, app: App): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	if (detail.forms.length === 0) return nothing;
	return block(
		inspector.names,
		"",
		html`<dl>
			${detail.forms.map((form) => row(inspector.form, html`${japanese(form.printed, app)} ${formLine(form, app)}`))}
		</dl>`,
	);
}

/** What lies between the two forms, who set them equal, as of when, and where that is written. */
function formLine({ printed, step, sure, certainty, asOf, source, locator }: Form, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const reading = certainty === "stated" ? inspector.formStated : inspector.formRead(inspector.sure[sure]);
	const about = [inspector.step[step] ?? step, reading, asOf ? dateText(asOf, app) : ""].filter(Boolean);
	return html`<span class="form-line">
		<span class="weak">${about.join(app.language === "en" ? " · " : "・")}</span>
		${sourceMark(printed, source, locator, app)}
	</span>`;
}

/** The row of the node: what only repeats the date of its source, or is plainly stated, is left out. */
export function originBlock({ origin }: NodeDetail, state: State, app: App): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	if (!origin) return nothing;
	const { asOf, certainty, source, locator } = origin;
	const citation = citeSource(source, locator, state);
	const isPlain = certainty === null || certainty === "stated";
	return block(
		inspector.origin,
		"",
		html`<dl>
			${row(inspector.date, asOf && asOf !== citation.date ? dateText(asOf, app) : null)}
			${row(inspector.certainty, isPlain ? null : tag(app.words.terms.certainties[certainty]))}
			${row(inspector.source, sourceLink(citation, app))}
		</dl>`,
	);
}
