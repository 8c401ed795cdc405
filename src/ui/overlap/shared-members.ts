// Shared institutions by name: in one line with their posts, or one by one with every row that lists them.
import { html, nothing, type TemplateResult } from "lit-html";
import { sectorOrder } from "../../model/dataset.ts";
import type { TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { roleText } from "../inspector/evidence.ts";
import { nodeItem, sourceMark, tag } from "../inspector/parts.ts";
import { sectorOf } from "../lookup.ts";
import { sectorMark } from "../marks.ts";
import { dateText, japanese, nameText, plainName, shortText } from "../naming.ts";
import { prose } from "../prose.ts";

/** Posts under which these consortia list an institution; each once. */
export function listPosts(institution: string, consortia: readonly string[], state: State, app: App): string[] {
	const posts = app.answers.listings(state, institution, consortia).flatMap(({ tie }) => tie.post ?? []);
	return [...new Set(posts)];
}

/** 産 学 官 金 他, then by name. */
function orderMembers(members: readonly string[], state: State, app: App): readonly string[] {
	const { dataset } = state.project;
	const placeOf = (id: string) => {
		const sector = sectorOf(dataset, id);
		return sector ? sectorOrder.indexOf(sector) : sectorOrder.length;
	};
	const nameOf = (id: string) => plainName(state, app, id);
	return members.toSorted((a, b) => placeOf(a) - placeOf(b) || (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Marks, names and posts in running text. */
export function sharedNames(
	members: readonly string[],
	consortia: readonly string[],
	state: State,
	app: App,
): TemplateResult {
	const { dataset } = state.project;
	const chosen = new Set(state.session.selection);
	return html`<ul class="shared-names">
		${orderMembers(members, state, app).map((id) => {
			const posts = listPosts(id, consortia, state, app);
			return html`<li class="mark-ground ${sectorMark(sectorOf(dataset, id))}" data-chosen=${chosen.has(id)}
				>${nameText(state, app, id)}${posts.length > 0 ? html`<span class="weak" lang="ja">（${posts.join("、")}）</span>` : nothing}</li
			>`;
		})}
	</ul>`;
}

/** Every institution with the rows that list it in these consortia; a mark opens the source. */
export function sharedEvidence(
	members: readonly string[],
	consortia: readonly string[],
	state: State,
	app: App,
): TemplateResult {
	return html`<ul class="shared-evidence">
		${orderMembers(members, state, app).map(
			(id) => html`<li>
				<p class="shared-head">${nodeItem(id, state, app)}</p>
				<ul>
					${app.answers.listings(state, id, consortia).map((each) => listing(each, plainName(state, app, id), state, app))}
				</ul>
			</li>`,
		)}
	</ul>`;
}

function listing(evidence: TieEvidence, name: string, state: State, app: App): TemplateResult {
	const { tie, source } = evidence;
	const date = tie.asOf ?? source.date;
	return html`<li class="listing">
		<span class="listing-where">${shortText(state, app, tie.b)}</span>
		<span class="listing-role"
			>${prose(roleText(tie, app), app)}
			${tie.certainty === "stated" ? nothing : tag(app.words.terms.certainties[tie.certainty])}
		</span>
		<span class="listing-date">${date ? dateText(date, app) : nothing}</span>
		${sourceMark(name, tie.source, tie.locator, app)}
		${tie.post ? html`<b class="listing-post">${japanese(tie.post, app)}</b>` : nothing}
	</li>`;
}
