// The inspector of one node: an institution, a person or a consortium.
import { html, nothing, type TemplateResult } from "lit-html";
import type { NodeDetail, TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { findEntry } from "../lookup.ts";
import { layerSample } from "../marks.ts";
import { japanese } from "../naming.ts";
import { consortiumBlocks } from "./consortium.ts";
import { formsBlock, originBlock } from "./entry.ts";
import { cardBlock, isFormerPost } from "./evidence.ts";
import { layerNotes } from "./layer-notes.ts";
import { nodeHead } from "./node-head.ts";
import { block, row, tag } from "./parts.ts";

export function nodeInspector(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const body = {
		consortium: () => consortiumBlocks(detail, state, app),
		person: () => personBlocks(detail, state, app),
		institution: () => institutionBlocks(detail, state, app),
	}[detail.kind];
	return html`${nodeHead(detail, state, app)} ${body()} ${cardBlock(inspector.asides, detail.asides, state, app)}
	${layerNotes(detail, app)} ${detail.kind === "institution" ? sectorBlock(detail, app) : nothing}
	${formsBlock(detail, app)} ${numbersBlock(detail, state, app)} ${originBlock(detail, state, app)}
	${detail.note ? block(inspector.note, "", html`<p>${japanese(detail.note, app)}</p>`) : nothing}`;
}

function personBlocks(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const posts = detail.evidence.filter((each) => each.tie.kind === "affiliation");
	const involvements = detail.evidence.filter((each) => each.tie.kind !== "affiliation");
	return html`${cardBlock(
		inspector.affiliations,
		posts.filter((each) => !isFormerPost(each)),
		state,
		app,
	)}
	${cardBlock(inspector.former, posts.filter(isFormerPost), state, app, layerSample(5))}
	${cardBlock(inspector.involvements, involvements, state, app)}`;
}

function institutionBlocks(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const { evidence } = detail;
	const isOf = (kind: string) => (each: TieEvidence) => findEntry(state.project.dataset, each.other)?.kind === kind;
	const persons = evidence.filter(isOf("person"));
	return html`${cardBlock(inspector.consortia, evidence.filter(isOf("consortium")), state, app)}
	${cardBlock(
		inspector.persons,
		persons.filter((each) => !isFormerPost(each)),
		state,
		app,
	)}
	${cardBlock(inspector.formerPersons, persons.filter(isFormerPost), state, app, layerSample(5))}
	${cardBlock(inspector.relations, evidence.filter(isOf("institution")), state, app)}`;
}

/** How the sources mark it beside how this figure classifies it. */
function sectorBlock(detail: NodeDetail, app: App): TemplateResult {
	const { terms } = app.words;
	const { inspector } = app.words.ui;
	const stated = detail.sectorsStated;
	const glyph = detail.sector ? terms.sectorGlyphs[detail.sector] : null;
	const ours = detail.sector
		? html`${japanese(glyph ?? "", app)}　${terms.sectors[detail.sector]}`
		: inspector.noSector;
	const isSame = stated.length === 1 && stated[0] === glyph;
	const remark = stated.length === 0 ? "" : isSame ? inspector.sectorSame : inspector.sectorDiffers;
	return block(
		inspector.sector,
		"",
		html`<dl>
			${row(inspector.inSources, stated.length > 0 ? html`<b>${japanese(stated.join("、"), app)}</b>` : inspector.noSector)}
			${row(
				inspector.inFigure,
				html`<b>${ours}</b>${remark} ${detail.sectorBasis === "inferred" ? tag(inspector.sectorInferred) : nothing}`,
			)}
		</dl>`,
	);
}

function numbersBlock(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const { view } = state.project;
	const scope = inspector.scope(app.words.terms.layers[view.layer], Object.keys(view.filters).length > 0);
	const { consortia, degree } = detail.numbers;
	return block(
		inspector.numbers,
		scope,
		html`<dl>
			${detail.kind === "consortium" ? nothing : row(inspector.consortiaJoined, `${consortia}`)}
			${row(inspector.neighbours, `${degree}`)}
		</dl>`,
	);
}
