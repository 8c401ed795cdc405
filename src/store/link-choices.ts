// What the views are turned to, as fields of a link: order=jaccard&sets=tap,sangiren&atleast&face=map. Only what
// differs from the beginning is written.
import type { FacetId } from "../model/view.ts";
import { fewestChosen, mostChosen } from "../pipeline/combinations.ts";
import { type Narrowing, narrowings } from "../pipeline/narrow-candidates.ts";
import { connectorOrders } from "../pipeline/order-connectors.ts";
import { overlapOrders } from "../pipeline/order-overlaps.ts";
import { encodeList, type LinkReading } from "./link-reading.ts";
import {
	coverageFaces,
	growingLists,
	initialChoices,
	matrixLimits,
	tableColumns,
	tableTabs,
	type ViewChoices,
} from "./view-choices.ts";

/** Ids are left out where `hasIds` is false. */
export function encodeChoices(choices: ViewChoices, hasIds: boolean): readonly string[] {
	const { overlapOrder, matrixLimit, connectorOrder, face, tableOrder, narrowing } = choices;
	const parts: string[] = [];
	if (overlapOrder !== initialChoices.overlapOrder) parts.push(`order=${overlapOrder}`);
	if (matrixLimit !== initialChoices.matrixLimit) parts.push(`matrix=${matrixLimit}`);
	if (choices.isChanceTold) parts.push("chance");
	if (choices.rule === "at-least") parts.push("atleast");
	if (connectorOrder !== initialChoices.connectorOrder) parts.push(`connectors=${connectorOrder}`);
	if (choices.chainAt > 0) parts.push(`chain=${choices.chainAt + 1}`);
	for (const list of growingLists) {
		const times = choices.more[list];
		if (times !== undefined) parts.push(`more.${list}=${times}`);
	}
	if (narrowing && (hasIds || isGeneral(narrowing))) {
		parts.push(`near.${narrowing.by}=${encodeList([narrowing.value])}`);
	}
	if (face !== initialChoices.face) parts.push(`face=${face}`);
	if (choices.withFrameless) parts.push("frameless");
	for (const tab of tableTabs) {
		const order = tableOrder[tab];
		if (order) parts.push(`sort.${tab}=${order.direction === "descending" ? "-" : ""}${order.column}`);
	}
	return hasIds ? [...parts, ...encodeIds(choices)] : parts;
}

function encodeIds({ combined, combination, explained, ends }: ViewChoices): readonly string[] {
	const [why, from, to] = [explained, ends.from, ends.to].map((id) => id && [id]);
	const lists = { sets: combined, combination, why, from, to };
	return Object.entries(lists).flatMap(([field, ids]) => (ids ? [`${field}=${encodeList(ids)}`] : []));
}

/** Whether it means the same in any data. */
function isGeneral({ by }: Narrowing): boolean {
	return by === "prefecture";
}

/** Whether the choices rest on ids that only these data have. */
export function nameIds({ combined, combination, explained, ends, narrowing }: ViewChoices): boolean {
	const isNarrowedById = narrowing !== null && !isGeneral(narrowing);
	return [combined, combination, explained, ends.from, ends.to].some((ids) => ids !== null) || isNarrowedById;
}

export function readChoices(reading: LinkReading): ViewChoices {
	return {
		overlapOrder: reading.readChoice("order", overlapOrders, initialChoices.overlapOrder),
		matrixLimit: readLimit(reading),
		isChanceTold: reading.has("chance"),
		combined: readConsortia("sets", fewestChosen, reading),
		rule: reading.has("atleast") ? "at-least" : "exactly",
		combination: readConsortia("combination", 1, reading),
		connectorOrder: reading.readChoice("connectors", connectorOrders, initialChoices.connectorOrder),
		explained: reading.readNode("why"),
		ends: { from: reading.readNode("from"), to: reading.readNode("to") },
		chainAt: Math.max(0, reading.readCount("chain", 1) - 1),
		narrowing: readNarrowing(reading),
		more: readMore(reading),
		face: reading.readChoice("face", coverageFaces, initialChoices.face),
		withFrameless: reading.has("frameless"),
		tableOrder: readTableOrder(reading),
	};
}

function readLimit(reading: LinkReading): ViewChoices["matrixLimit"] {
	const text = reading.readChoice("matrix", matrixLimits.map(String), `${initialChoices.matrixLimit}`);
	return matrixLimits.find((limit) => `${limit}` === text) ?? initialChoices.matrixLimit;
}

/** Null where fewer are left than make sense: the view then chooses itself. */
function readConsortia(field: string, fewest: number, reading: LinkReading): readonly string[] | null {
	const ids = reading.readNodes(field, reading.isConsortium).slice(0, mostChosen);
	return ids.length < fewest ? null : ids;
}

function readNarrowing(reading: LinkReading): Narrowing | null {
	for (const by of narrowings) {
		const field = `near.${by}`;
		const [value] =
			by === "consortium"
				? reading.readNodes(field, reading.isConsortium)
				: reading.readValues(field, by satisfies FacetId);
		if (value !== undefined) return { by, value };
	}
	return null;
}

function readMore(reading: LinkReading): ViewChoices["more"] {
	const more: { -readonly [K in keyof ViewChoices["more"]]: ViewChoices["more"][K] } = {};
	for (const list of growingLists) {
		const times = reading.readCount(`more.${list}`, 0);
		if (times > 0) more[list] = times;
	}
	return more;
}

function readTableOrder(reading: LinkReading): ViewChoices["tableOrder"] {
	const orders: { -readonly [K in keyof ViewChoices["tableOrder"]]: ViewChoices["tableOrder"][K] } = {};
	for (const tab of tableTabs) {
		const signed = tableColumns[tab].flatMap((column) => [column, `-${column}`]);
		const text = reading.readChoice(`sort.${tab}`, signed, null);
		if (text === null) continue;
		const isDescending = text.startsWith("-");
		orders[tab] = {
			column: isDescending ? text.slice(1) : text,
			direction: isDescending ? "descending" : "ascending",
		};
	}
	return orders;
}
