// The words that travel with a picture: legend entries for what is in it, and headed rows of notes.
import { sectorOrder } from "../model/dataset.ts";
import { hullStyleFor, sectorIndex } from "./encode.ts";
import type { FigureFacts, NodeFacts } from "./facts.ts";
import { type CaptionMark, type EdgeMarks, edgeStyle, type LegendEntry, NO_SECTOR, type SheetText } from "./scene.ts";
import { hullStyles } from "./theme.ts";

export function composeCaptions(facts: FigureFacts): readonly CaptionMark[] {
	const { words } = facts;
	return facts.captions.map((caption) => ({
		title: words.captionTitle(caption.place),
		// A block that is filtered out keeps its name and tells no numbers.
		details:
			caption.consortia === 0
				? []
				: words.captionDetails(
						caption.consortia,
						caption.institutions,
						caption.listed,
						caption.shared,
						caption.sectorsInferred,
					),
	}));
}

/** In steps: a legend counts all marks and lines. */
export function* composeSheet(facts: FigureFacts, edges: EdgeMarks): Generator<void, SheetText> {
	const { sheet, words } = facts;
	const { sheet: say } = words;
	const legend = yield* composeLegend(facts, edges);
	return {
		title: sheet.title,
		finding: sheet.finding,
		date: say.date(sheet.dates.earliest, sheet.dates.latest, sheet.dates.undated),
		rows: [
			{ heading: say.linesHeading, text: say.lines(sheet.mode, sheet.layer, sheet.tiesByLayer) },
			{ heading: say.sectorsHeading, text: say.sectors(sheet.sectorsInferred, facts.palette) },
			{
				heading: say.filtersHeading,
				text: say.filters(sheet.filters, sheet.filteredOut, sheet.folded) + say.stacks(sheet.stacks),
			},
			{
				heading: say.sourcesHeading,
				text: sheet.sources
					.map((source, index) => say.source(index + 1, source.title, source.publisher, source.date))
					.join("　"),
			},
			{ heading: say.madeHeading, text: [say.made, sheet.dataTitle].filter((part) => part !== "").join("　") },
		].filter((row) => row.text !== ""),
		legend,
		dockTitle: words.dockTitle,
		dockDetail: words.dockDetail(sheet.docked),
	};
}

/** Only what the picture shows; counts leave out what is faint. */
function* composeLegend(facts: FigureFacts, edges: EdgeMarks): Generator<void, readonly LegendEntry[]> {
	const shown = facts.nodes.filter((node) => !node.faint);
	yield;
	const sectors = listSectors(facts, shown);
	yield;
	const bodies = listBodies(facts, shown);
	yield;
	return [...sectors, ...bodies, ...listLines(facts, edges), ...listHulls(facts, shown)];
}

function listSectors(facts: FigureFacts, shown: readonly NodeFacts[]): LegendEntry[] {
	const { legend } = facts.words;
	const institutions = shown.filter((node) => node.kind === "institution");
	const entries: LegendEntry[] = [];
	for (const sector of sectorOrder) {
		const count = institutions.filter((node) => node.sector === sector).length;
		if (count > 0)
			entries.push({ sample: { kind: "sector", sector: sectorIndex(sector) }, words: legend.sector(sector, count) });
	}
	const unknown = institutions.filter((node) => node.sector === null).length;
	if (unknown > 0)
		entries.push({ sample: { kind: "sector", sector: NO_SECTOR }, words: legend.sectorUnknown(unknown) });
	return entries;
}

function listBodies(facts: FigureFacts, shown: readonly NodeFacts[]): LegendEntry[] {
	const { legend } = facts.words;
	const boxes = shown.filter((node) => node.kind === "consortium");
	const persons = shown.filter((node) => node.kind === "person");
	const stacks = shown.filter((node) => node.kind === "stack");
	const stackedBodies = stacks.reduce((sum, { bodies }) => sum + bodies.filter(({ faint }) => !faint).length, 0);
	const stackedPersons = stacks.reduce((sum, stack) => sum + stack.persons, 0);
	const unknown = boxes.filter((node) => node.membersUnknown).length + stackedBodies;
	const counts = [
		{ kind: "box", count: boxes.filter((node) => !node.membersUnknown).length, say: legend.box },
		{ kind: "unknown-box", count: unknown, say: legend.unknownBox },
		{ kind: "person", count: persons.filter((node) => !node.former).length + stackedPersons, say: legend.person },
		{ kind: "former", count: persons.filter((node) => node.former).length, say: legend.former },
	] as const;
	return counts
		.filter(({ count }) => count > 0)
		.map(({ kind, count, say }) => ({ sample: { kind }, words: say(count) }));
}

function listLines(facts: FigureFacts, edges: EdgeMarks): LegendEntry[] {
	const { legend } = facts.words;
	const present = new Set<number>();
	for (let edge = 0; edge < edges.count; edge++) if (!edges.faint[edge]) present.add(edges.style[edge] ?? 0);
	const lines: readonly (readonly [readonly number[], string])[] = [
		[[edgeStyle.member, edgeStyle.core], legend.member],
		[[edgeStyle.role], legend.role],
		[[edgeStyle.relation], legend.relation],
		[[edgeStyle.person, edgeStyle.bridging, edgeStyle.bracketed], legend.personTie],
		[[edgeStyle.concurrent], legend.concurrent],
		[[edgeStyle.former, edgeStyle.inferred], legend.inferred],
		[[edgeStyle.shared], legend.shared],
	];
	return lines
		.filter(([styles]) => styles.some((style) => present.has(style)))
		.map(([styles, words]) => ({ sample: { kind: "edge", style: styles[0] ?? 0 }, words }));
}

function listHulls(facts: FigureFacts, shown: readonly NodeFacts[]): LegendEntry[] {
	if (!facts.showHulls || facts.sheet.mode !== "two-mode") return [];
	const present = new Set<number>();
	for (const node of shown) {
		if (node.kind === "consortium" && !node.membersUnknown) present.add(hullStyleFor(node.ministry));
	}
	return [...present]
		.sort((a, b) => a - b)
		.map((style) => ({
			sample: { kind: "hull", style },
			words: facts.words.legend.hull(hullStyles[style]?.ministry ?? null),
		}));
}
