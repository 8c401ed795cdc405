// What must travel with an exported picture: dates, layers, filters, sources, and what is inferred.
import { layers } from "../model/evidence.ts";
import { cutInto } from "../model/steps.ts";
import { type FacetId, facetIds } from "../model/view.ts";
import type { SheetFacts } from "../scene/facts.ts";
import type { Blocks } from "./blocks.ts";
import { spanDates } from "./date-span.ts";
import type { Network } from "./network.ts";
import type { Picture } from "./picture.ts";

const TIES_A_STEP = 10_000;

export function* describeSheet(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	words: Pick<SheetFacts, "title" | "finding" | "dataTitle">,
): Generator<void, SheetFacts> {
	const on = picture.evidence.ties.filter((_, at) => picture.tieOn[at]);
	const { graph } = picture.evidence;
	const shown = graph.ids.filter((_, node) => !picture.faintNode[node]);
	const cited = new Set<string>();
	const ofLayer = new Map<number, number>();
	yield;
	for (const some of cutInto(on, TIES_A_STEP)) {
		for (const { source, layer } of some) {
			cited.add(source);
			ofLayer.set(layer, (ofLayer.get(layer) ?? 0) + 1);
		}
		yield;
	}
	const folded = new Set(listOn(network, picture));
	yield;
	const dates = yield* spanDates(network, picture);
	const docked = countDocked(picture, blocks);
	yield;
	return {
		title: words.title,
		finding: words.finding,
		dataTitle: words.dataTitle,
		dates,
		mode: picture.mode,
		layer: picture.layer,
		tiesByLayer: layers.map((layer) => ofLayer.get(layer) ?? 0),
		filters: facetIds.flatMap((facet) => {
			const values = picture.filters[facet];
			return values === undefined ? [] : [{ facet, values: values.map((value) => nameValue(network, facet, value)) }];
		}),
		filteredOut: picture.filteredOut,
		sectorsInferred: shown.flatMap((id) => {
			const institution = network.institutions.get(id);
			return institution?.sector_basis === "inferred" ? [institution.name] : [];
		}),
		sources: network.dataset.sources
			.filter((source) => cited.has(source.id))
			.map(({ title: name, publisher, date }) => ({ title: name, publisher, date })),
		folded: folded.size,
		docked,
		stacks: countStacked(picture),
	};
}

function countDocked({ evidence, faintNode, stacks }: Picture, blocks: Blocks): number {
	const shownIn = new Map(stacks.map(({ id, shownBodies }) => [id, shownBodies.length]));
	let count = 0;
	for (const [node, id] of evidence.graph.ids.entries())
		if (blocks.docked[node] && !faintNode[node]) count += shownIn.get(id) ?? 1;
	return count;
}

/** Boxes of which something is shown, with the bodies and persons that they show. */
export function countStacked({ stacks }: Pick<Picture, "stacks">): SheetFacts["stacks"] {
	const shown = stacks.filter(({ shownBodies }) => shownBodies.length > 0);
	return {
		boxes: shown.length,
		bodies: shown.reduce((sum, { shownBodies }) => sum + shownBodies.length, 0),
		persons: shown.reduce((sum, { shownPersons }) => sum + shownPersons.length, 0),
	};
}

/** Folded institutions whose affiliation is on. */
export function listOn(network: Network, picture: Pick<Picture, "evidence" | "tieOn" | "folded">): string[] {
	const folded = new Set<string>();
	for (const institutions of picture.folded.values()) for (const id of institutions) folded.add(id);
	const on = new Set<string>();
	if (folded.size === 0) return [];
	for (const [at, { b }] of network.ties.entries()) if (picture.tieOn[at] && folded.has(b)) on.add(b);
	return [...on];
}

/** Ids by their names; every other value stands for itself. */
export function nameValue(network: Network, facet: FacetId, value: string): string {
	if (facet === "program") {
		const program = network.programs.get(value);
		return program?.label ?? program?.name ?? value;
	}
	return facet === "source" ? (network.sources.get(value)?.title ?? value) : value;
}
