// What a consortium's inspector adds: programmes, members by sector, stated counts, persons, parts.
import { html, nothing, type TemplateResult } from "lit-html";
import { sectorOrder } from "../../model/dataset.ts";
import { isMembershipRole } from "../../model/evidence.ts";
import type { MemberCount, NodeDetail, TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { findEntry, sectorOf } from "../lookup.ts";
import { dateText, japanese, joinNames, plainName } from "../naming.ts";
import { evidenceCards, groupByOther, roleText } from "./evidence.ts";
import { block, citeSource, nodeItem, row, sourceLink, tag } from "./parts.ts";

export function consortiumBlocks(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const kindOf = (each: TieEvidence) => findEntry(state.project.dataset, each.other)?.kind;
	const ofInstitutions = detail.evidence.filter((each) => kindOf(each) === "institution");
	const members = ofInstitutions.filter((each) => isMembershipRole(each.tie.role));
	const memberIds = new Set(members.map((each) => each.other));
	const roles = ofInstitutions.filter((each) => !isMembershipRole(each.tie.role) && !memberIds.has(each.other));
	const cards = (title: string, evidence: readonly TieEvidence[]) =>
		evidence.length === 0
			? nothing
			: block(title, `${groupByOther(evidence).size}`, evidenceCards(evidence, state, app));
	return html`${frameBlock(detail, app)}
	${detail.members ? block(inspector.members, countText(detail.members, app), memberList(members, state, app)) : nothing}
	${detail.members ? statedCounts(detail.members, state, app) : nothing} ${cards(inspector.roles, roles)}
	${cards(
		inspector.persons,
		detail.evidence.filter((each) => kindOf(each) === "person"),
	)}
	${cards(
		inspector.relations,
		detail.evidence.filter((each) => kindOf(each) === "consortium"),
	)}`;
}

function frameBlock(detail: NodeDetail, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const areas = detail.prefectures.map((code) => app.words.terms.prefecture(code));
	return html`<dl class="block">
		${detail.programs.map((program) =>
			row(
				inspector.program,
				html`${japanese([program.ministry, program.name].filter(Boolean).join("　"), app)}
					<span class="weak">${inspector.frame[program.frame]}</span>`,
			),
		)}
		${row(inspector.plan, detail.plan ? japanese(detail.plan, app) : null)}
		${row(inspector.area, joinNames(areas, app))}
	</dl>`;
}

/** "Named n of stated N", with the newest stated number of members. */
export function countText(members: MemberCount, app: App): string {
	const { inspector } = app.words.ui;
	const stated = members.stated.filter((count) => count.measure === "members").at(-1);
	if (stated) return inspector.namedOf(members.named, stated.value);
	return members.list === "none" ? inspector.list.none : inspector.named(members.named);
}

/** Sector by sector; each member leads to its own evidence and to its source. */
function memberList(members: readonly TieEvidence[], state: State, app: App): TemplateResult {
	const { terms } = app.words;
	const groups = groupByOther(members);
	const bySector = [...sectorOrder, null].map((sector) => ({
		sector,
		ids: [...groups.keys()].filter((id) => sectorOf(state.project.dataset, id) === sector),
	}));
	return html`${bySector
		.filter((group) => group.ids.length > 0)
		.map(
			(group) => html`<h4 class="member-sector">
					${group.sector ? terms.sectors[group.sector] : terms.unknown} <span class="weak">${group.ids.length}</span>
				</h4>
				<ul class="members">
					${group.ids.map((id) => memberItem(id, groups.get(id) ?? [], state, app))}
				</ul>`,
		)}`;
}

function memberItem(id: string, evidence: readonly TieEvidence[], state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const name = plainName(state, app, id);
	return html`<li class="member">
		<div>${nodeItem(id, state, app)}</div>
		${evidence.map(({ tie, source }) => {
			const isPlain = tie.role === "member" && !tie.post && tie.certainty === "stated";
			const open = () => app.setLocal({ source: { id: source.id, locator: tie.locator } });
			return html`<button class="link member-source" aria-label=${inspector.sourceOf(name)} title=${tie.locator} @click=${open}>
					${inspector.source}
				</button>
				${
					isPlain
						? nothing
						: html`<p class="member-evidence">
								${roleText(tie, app)} ${tie.post ? japanese(tie.post, app) : nothing}
								${tie.certainty === "stated" ? nothing : tag(app.words.terms.certainties[tie.certainty])}
							</p>`
				}`;
		})}
	</li>`;
}

function statedCounts(members: MemberCount, state: State, app: App): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	if (members.stated.length === 0) return nothing;
	return block(
		inspector.statedCounts,
		inspector.list[members.list],
		html`<dl>
			${members.stated.map((count) =>
				row(
					inspector.measure[count.measure] ?? count.measure,
					html`<b>${count.value}</b> ${count.asOf ? dateText(count.asOf, app) : nothing}<br />
						${sourceLink(citeSource(count.source, count.locator, state), app)}`,
				),
			)}
		</dl>`,
	);
}
