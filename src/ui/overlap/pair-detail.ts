// What a chosen pair rests on: why a number may be larger or missing, every row that lists a shared member, the
// relation between the two, and the way to the network.
import { html, nothing, type TemplateResult } from "lit-html";
import type { TieEvidence } from "../../pipeline/answers.ts";
import { namesAnybody, type Overlap } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";
import { citeEvidence, sourceLink } from "../inspector/parts.ts";
import { joinNames, shortName } from "../naming.ts";
import { prose } from "../prose.ts";
import { sharedEvidence } from "./shared-members.ts";

export function pairDetail(
	overlap: Overlap,
	relations: readonly TieEvidence[],
	state: State,
	app: App,
): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { a, b, shared } = overlap;
	const limits = tellLimits(overlap, state, app);
	const show = () => {
		app.actions.select([a, b, ...shared]);
		app.actions.setView("network");
	};
	return html`<div class="pair-detail">
		${limits === null ? nothing : html`<p class="pair-limits" data-sure=${overlap.reach === "exact"}>${prose(limits, app)}</p>`}
		${shared.length > 0 ? sharedEvidence(shared, [a, b], state, app) : nothing}
		${relations.map((relation) => html`<p>${sourceLink(citeEvidence(relation), app)}</p>`)}
		<button class="button small" @click=${show}>${icon("ties")}${words.toNetwork}</button>
	</div>`;
}

/** Why the number is not the last word; null where both lists are complete and share somebody. */
function tellLimits({ a, b, shared, reach }: Overlap, state: State, app: App): string | null {
	const { overlap } = app.words.ui;
	const { sets } = app.answers.overlaps(state);
	const nameThose = (isMeant: (id: string) => boolean) =>
		joinNames(
			[a, b].filter(isMeant).map((id) => shortName(state, app, id)),
			app,
		);
	switch (reach) {
		case "exact":
			return shared.length > 0 ? null : overlap.exactNone;
		case "at-least":
			return overlap.openLists(nameThose((id) => sets.get(id)?.list !== "complete"));
		case "unknown":
			return overlap.unknownLists(
				nameThose((id) => {
					const set = sets.get(id);
					return set === undefined || !namesAnybody(set);
				}),
			);
	}
}
