// What a consortium's inspector adds: programmes, members by sector, numbers, relations, events, persons.
import { html, nothing, type TemplateResult } from "lit-html";
import { sectorOrder } from "../../model/dataset.ts";
import { isMembershipRole } from "../../model/evidence.ts";
import type { NodeDetail, TieEvidence } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { findEntry, sectorOf } from "../lookup.ts";
import { countText, hasPartiesOnly, listText } from "../member-count.ts";
import { japanese, joinNames, plainName } from "../naming.ts";
import { prose } from "../prose.ts";
import { countsBlock } from "./counts.ts";
import { eventsBlock } from "./events.ts";
import { cardBlock, groupByOther, roleText } from "./evidence.ts";
import { block, nodeItem, row, sourceMark, tag } from "./parts.ts";

export function consortiumBlocks(detail: NodeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const kindOf = (each: TieEvidence) => findEntry(state.project.dataset, each.other)?.kind;
	// Who came to an event stands with the event.
	const events = new Set(detail.events.map((event) => event.id));
	const standing = detail.evidence.filter(({ tie }) => tie.event === null || !events.has(tie.event));
	const ofInstitutions = standing.filter((each) => kindOf(each) === "institution");
	const members = ofInstitutions.filter((each) => isMembershipRole(each.tie.role));
	const memberIds = new Set(members.map((each) => each.other));
	const roles = ofInstitutions.filter((each) => !isMembershipRole(each.tie.role) && !memberIds.has(each.other));
	const ofKind = (kind: string) => standing.filter((each) => kindOf(each) === kind);
	return html`${frameBlock(detail, app)} ${membersBlock(detail, members, state, app)} ${countsBlock(detail, state, app)}
	${cardBlock(inspector.relations, ofKind("consortium"), state, app)} ${eventsBlock(detail, state, app)}
	${cardBlock(inspector.roles, roles, state, app)} ${cardBlock(inspector.persons, ofKind("person"), state, app)}`;
}

function frameBlock(detail: NodeDetail, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	const areas = detail.prefectures.map((code) => app.words.terms.prefecture(code));
	return html`<dl class="block">
		${detail.programs.map((program) => row(inspector.program, programFrame(program, app)))}
		${row(inspector.plan, detail.plan ? japanese(detail.plan, app) : null)}
		${row(inspector.area, joinNames(areas, app))}
	</dl>`;
}

/** Funded by it or only reported in it, which is no small difference, and where that is written. */
function programFrame(program: NodeDetail["programs"][number], app: App): TemplateResult {
	const { inspector } = app.words.ui;
	return html`${japanese([program.ministry, program.name].filter(Boolean).join("　"), app)}
		<span class="frame-line">
			<b class="frame" data-frame=${program.frame}>${inspector.frame[program.frame]}</b>
			${program.certainty === "stated" ? nothing : tag(app.words.terms.certainties[program.certainty])}
			${sourceMark(program.name, program.source, program.locator, app)}
		</span>
		${program.partOf ? html`<span class="weak">${prose(inspector.programPartOf(program.partOf), app)}</span>` : nothing}
		${program.note ? html`<span class="weak">${japanese(program.note, app)}</span>` : nothing}`;
}

/** "Named n of stated N", whether the list is known to be whole, and the members themselves. */
function membersBlock(
	detail: NodeDetail,
	evidence: readonly TieEvidence[],
	state: State,
	app: App,
): TemplateResult | typeof nothing {
	const { inspector } = app.words.ui;
	const { members } = detail;
	if (!members || hasPartiesOnly(members)) return nothing;
	const shown = groupByOther(evidence).size;
	const count = countText(members, app);
	const list = listText(members, app);
	const remark = html`${count}
	${shown < members.named ? html`<span class="weak">${inspector.membersShown(shown)}</span>` : nothing}`;
	return block(
		inspector.members,
		remark,
		html`${list === count ? nothing : html`<p class="weak">${list}</p>`}${memberList(evidence, state, app)}`,
	);
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
	const name = plainName(state, app, id);
	return html`<li class="member">
		<div>${nodeItem(id, state, app)}</div>
		${evidence.map(({ tie, source }) => {
			const isPlain = tie.role === "member" && !tie.post && tie.certainty === "stated";
			return html`${sourceMark(name, source.id, tie.locator, app)}
			${
				isPlain
					? nothing
					: html`<p class="member-evidence">
							<span>${prose(roleText(tie, app), app)}</span> ${tie.post ? japanese(tie.post, app) : nothing}
							${tie.certainty === "stated" ? nothing : tag(app.words.terms.certainties[tie.certainty])}
						</p>`
			}`;
		})}
	</li>`;
}
