// One tie as the inspector tells it: role, post, printed form, date, certainty, source and place.
import { html, nothing, type TemplateResult } from "lit-html";
import type { RelationKind } from "../../model/dataset.ts";
import type { Tie } from "../../model/evidence.ts";
import type { TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { growing } from "../growing.ts";
import { findEntry, nameOf, sectorOf } from "../lookup.ts";
import { dateText, japanese, programLabel } from "../naming.ts";
import { prose } from "../prose.ts";
import { block, citeEvidence, nodeLink, row, sourceLink, tag } from "./parts.ts";

export function roleText(tie: Tie, app: App): string {
	const { inspector } = app.words.ui;
	const role = app.words.terms.roles[tie.role];
	if (tie.kind === "affiliation") return role;
	if (tie.post) return inspector.exOfficio(role);
	return tie.kind === "involvement" && tie.word && tie.word !== role ? inspector.roleWith(role, tie.word) : role;
}

/** Whether the tie is a post that no longer holds. */
export function isFormerPost({ tie }: TieEvidence): boolean {
	return tie.kind === "affiliation" && tie.role !== "current";
}

/** What the other end is to the one asked about; between the two ends of an edge nobody asks. */
function relationText({ tie, other }: TieEvidence, app: App): string {
	const { relationTo, relationFrom } = app.words.ui.inspector;
	return (tie.b === other ? relationTo : relationFrom)[tie.role as RelationKind];
}

function period(tie: Tie, app: App): string {
	const { inspector } = app.words.ui;
	if (tie.from || tie.to) {
		return inspector.since(tie.from ? dateText(tie.from, app) : "", tie.to ? dateText(tie.to, app) : "");
	}
	return tie.asOf ? dateText(tie.asOf, app) : "";
}

function evidenceGlyph(tie: Tie, state: State, app: App): string | null {
	const sector = sectorOf(state.project.dataset, tie.a);
	return sector ? app.words.terms.sectorGlyphs[sector] : null;
}

/**
 * The rows of one piece of evidence, to stand inside a definition list. What only repeats the name,
 * the sector or the date of the source is left out.
 */
export function evidenceRows(
	evidence: TieEvidence,
	app: App,
	state: State,
	asked: "node" | "edge" = "node",
): TemplateResult {
	const { inspector } = app.words.ui;
	const { tie } = evidence;
	const post = tie.post ?? (tie.kind === "affiliation" ? tie.word : null);
	const glyph = evidenceGlyph(tie, state, app);
	const isRelation = tie.kind === "relation" && asked === "node";
	const role = isRelation ? relationText(evidence, app) : roleText(tie, app);
	// When a post was held is never to be taken from the date of the paper without saying so.
	const isDateOfSource = !isFormerPost(evidence) && !tie.from && !tie.to && tie.asOf === evidence.source.date;
	const time = period(tie, app) || (isFormerPost(evidence) ? inspector.noTime : "");
	const isOwnName = evidence.printed === nameOf(state.project.dataset, tie.a);
	const through = tie.throughProgram ? inspector.through(programLabel(state, app, tie.throughProgram)) : null;
	return html`${row(tie.kind === "relation" ? inspector.relation : inspector.role, html`<b>${prose(role, app)}</b>${through ? html` ${prose(through, app)}` : nothing}`)}
	${row(inspector.post, post ? html`<b>${japanese(post, app)}</b>` : null)}
	${row(inspector.printed, evidence.printed && !isOwnName ? japanese(evidence.printed, app) : null)}
	${row(inspector.sectorStated, evidence.sectorStated && evidence.sectorStated !== glyph ? japanese(evidence.sectorStated, app) : null)}
	${row(inspector.date, isDateOfSource ? null : time)}
	${row(inspector.certainty, tie.certainty === "stated" ? null : tag(app.words.terms.certainties[tie.certainty]))}
	${row(inspector.source, sourceLink(citeEvidence(evidence), app))}`;
}

/** Programmes a consortium runs under, ministry first. */
function programLine(consortium: string, state: State, app: App): string {
	const { dataset } = state.project;
	const names = dataset.frames
		.filter((frame) => frame.consortium === consortium)
		.map((frame) => {
			const entry = findEntry(dataset, frame.program);
			if (entry?.kind !== "program") return frame.program;
			const name = (app.language === "en" ? entry.row.name_en : null) ?? entry.row.name;
			return entry.row.ministry ? `${entry.row.ministry}　${name}` : name;
		});
	return [...new Set(names)].join(app.language === "en" ? "; " : "、");
}

/** All evidence between the node asked about and one other, in a bordered card. */
export function evidenceCard(other: string, evidence: readonly TieEvidence[], state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const isConsortium = findEntry(state.project.dataset, other)?.kind === "consortium";
	return html`<li class="card">
		<h4>${nodeLink(other, state, app)}</h4>
		<dl>${row(inspector.program, isConsortium ? prose(programLine(other, state, app), app) : null)}</dl>
		${evidence.map((each) => html`<dl>${evidenceRows(each, app, state)}</dl>`)}
	</li>`;
}

/** Evidence by the other end, in the order given. */
export function groupByOther(evidence: readonly TieEvidence[]): ReadonlyMap<string, readonly TieEvidence[]> {
	const groups = new Map<string, TieEvidence[]>();
	for (const each of evidence) {
		const group = groups.get(each.other);
		if (group) group.push(each);
		else groups.set(each.other, [each]);
	}
	return groups;
}

/** Cards drawn at one turn: a hub has dozens. */
const RUN = 6;

export function evidenceCards(evidence: readonly TieEvidence[], state: State, app: App): TemplateResult {
	return html`<ul class="cards">
		${growing({
			key: askedIn(evidence),
			items: [...groupByOther(evidence)],
			run: RUN,
			// Groups are gathered anew at every drawing; of one answer the first and their number tell which they are.
			inputsOf: ([, group]) => [group[0], group.length, state.project, app.language],
			draw: ([other, group]) => evidenceCard(other, group, state, app),
		})}
	</ul>`;
}

/** The node asked about; cards of another do not stay. */
function askedIn([first]: readonly TieEvidence[]): string {
	if (first === undefined) return "";
	return first.other === first.tie.a ? first.tie.b : first.tie.a;
}

/** Cards under a heading that counts the other ends; nothing without evidence. A mark tells its kind of tie. */
export function cardBlock(
	title: string,
	evidence: readonly TieEvidence[],
	state: State,
	app: App,
	mark: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
	if (evidence.length === 0) return nothing;
	const count = html`${groupByOther(evidence).size} ${mark}`;
	return block(title, count, evidenceCards(evidence, state, app));
}
