// How the figure shows things: what becomes of the filtered out, layout, hulls, grey preview.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { section } from "./section.ts";

export interface Segment<V extends string> {
	readonly value: V;
	readonly label: string;
}

/** One choice of few, as buttons side by side. */
export function segmented<V extends string>(
	label: string,
	segments: readonly Segment<V>[],
	chosen: V,
	choose: (value: V) => void,
): TemplateResult {
	return html`<div class="segmented" role="group" aria-label=${label}>
		${segments.map(
			(
				segment,
			) => html`<button aria-pressed=${segment.value === chosen ? "true" : "false"} @click=${() => choose(segment.value)}>
				${segment.label}
			</button>`,
		)}
	</div>`;
}

export function displayOptions(state: State, app: App): TemplateResult {
	const { facets } = app.words.ui;
	const { view } = state.project;
	const { setFilteredOut } = app.actions;
	const filteredOut = () =>
		segmented(
			facets.filteredOut,
			[
				{ value: "dim", label: facets.dim },
				{ value: "hide", label: facets.hide },
			],
			view.filteredOut,
			setFilteredOut,
		);
	return html`${section({ id: "filteredOut", title: facets.filteredOut, remark: "", active: false, body: filteredOut }, app)}
	${section({ id: "display", title: facets.display, remark: "", active: false, body: () => figureOptions(state, app) }, app)}`;
}

function figureOptions(state: State, app: App): TemplateResult {
	const { facets } = app.words.ui;
	const { view } = state.project;
	const { setLayout, setHulls, setPalette } = app.actions;
	const isChecked = (event: Event) => (event.target as HTMLInputElement).checked;
	const layouts = [
		{ value: "rosette", label: facets.rosette },
		{ value: "force", label: facets.force },
	] as const;
	return html`<p class="option-label">${facets.layout}</p>
		${segmented(facets.layout, layouts, app.answers.layout(state), setLayout)}
		<label class="check">
			<input type="checkbox" .checked=${live(view.hulls)} @change=${(event: Event) => setHulls(isChecked(event))} />
			${facets.hulls}
		</label>
		<label class="check">
			<input
				type="checkbox"
				.checked=${live(view.palette === "grey")}
				@change=${(event: Event) => setPalette(isChecked(event) ? "grey" : "colour")}
			/>
			${facets.grey}
		</label>`;
}
