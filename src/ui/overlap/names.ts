// Consortia as the view of overlaps calls them: short, with their ministry's outline and the size of their list.
import { html, type TemplateResult } from "lit-html";
import type { FindingPlace } from "../../model/finding.ts";
import { regions } from "../../model/prefecture.ts";
import { type MemberSet, namesAnybody } from "../../pipeline/overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { hullSample } from "../marks.ts";
import { joinNames, plainName, shortName } from "../naming.ts";
import { languageOf } from "../prose.ts";
import { type SplitName, tellApart } from "./tell-apart.ts";

/** The short name as the head of a narrow row, cut so that it stays apart from its likes; the full name is its title. */
export function rowName(id: string, names: ReadonlyMap<string, SplitName>, state: State, app: App): TemplateResult {
	const text = shortName(state, app, id);
	const { head, tail } = names.get(text) ?? { head: text, tail: "" };
	return html`<span class="row-name" title=${plainName(state, app, id)} lang=${languageOf(text, app)}
		><span class="visually-hidden">${text}</span><span class="row-head" aria-hidden="true">${head}</span
		><span class="row-tail" aria-hidden="true">${tail}</span></span
	>`;
}

/** Short names of these consortia, to be told apart. */
export function splitNames(ids: readonly string[], state: State, app: App): ReadonlyMap<string, SplitName> {
	return tellApart(ids.map((id) => shortName(state, app, id)));
}

export function consortiumSample(id: string, state: State, app: App): TemplateResult {
	return hullSample(app.answers.ministry(state, id));
}

/** 16機関, 5機関以上, 構成員名の記載なし. */
export function sizeText(set: MemberSet | undefined, app: App): string {
	const { overlap } = app.words.ui;
	if (!set || !namesAnybody(set)) return overlap.noMembers;
	return overlap.size(set.members.size, set.list === "complete");
}

/** A prefecture or a region as a caption; null where it is not stated. */
export function placeName(place: FindingPlace | null, app: App): string | null {
	if (place === null) return null;
	if (place.kind === "region") return regions[place.region][app.language];
	return app.words.terms.prefecture(place.code);
}

export function joinShort(ids: readonly string[], state: State, app: App): string {
	return joinNames(
		ids.map((id) => shortName(state, app, id)),
		app,
	);
}
