// Which names are candidates for the figure, in the order in which they are placed, and for which of them contours
// make room. A name is broken into lines once, whatever it is used for.
import { breakName } from "./break-name.ts";
import type { FigureFacts, InstitutionFacts, NodeFacts } from "./facts.ts";
import type { LabelCandidate, NodeMarks, Plate } from "./scene.ts";
import { sortInSteps } from "./steps.ts";
import { fontSize } from "./theme.ts";

/** Lines and em of a name beside its mark. */
const NAME_LIMITS = { maximumLines: 3, maximumWidth: 8 } as const;

/** Names broken, and names ordered, in one step. */
const NAMES_A_STEP = 200;
const ENTRIES_A_STEP = 2000;

/** By node: the name beside its mark; null for boxes, pills and what needs none. */
export type Names = readonly (Plate | null)[];

/** Faint institutions have a name only where contours make room for it. */
export function* nameInstitutions(facts: FigureFacts): Generator<void, Names> {
	const names: (Plate | null)[] = [];
	for (const [index, node] of facts.nodes.entries()) {
		if (index % NAMES_A_STEP === 0) yield;
		const isNamed = node.kind === "institution" && node.label !== "" && (!node.faint || node.listedConsortia > 1);
		names.push(isNamed ? nameInstitution(node, index) : null);
	}
	return names;
}

/** Faint nodes have no name. Candidates stand in the order in which they are placed. */
export function* composeLabels(
	facts: FigureFacts,
	nodes: NodeMarks,
	names: Names,
): Generator<void, readonly LabelCandidate[]> {
	const labels: Omit<LabelCandidate, "rank">[] = [];
	for (const [index, node] of facts.nodes.entries()) {
		if (index % ENTRIES_A_STEP === 0) yield;
		if (node.faint || (node.kind !== "stack" && node.label === "")) continue;
		const name = names[index];
		if (name) labels.push(name);
		else labels.push(nameInside(node, index, nodes.text[index]?.shortLines ?? []));
	}
	const sorted = yield* sortInSteps(
		labels,
		(a, b) => a.level - b.level || weightOf(facts, b.node) - weightOf(facts, a.node) || a.node - b.node,
	);
	const ranked: LabelCandidate[] = [];
	for (const [rank, label] of sorted.entries()) {
		if (rank % ENTRIES_A_STEP === 0) yield;
		ranked.push({ ...label, rank });
	}
	return ranked;
}

export function composePlates(facts: FigureFacts, names: Names): readonly Plate[] {
	const plates: Plate[] = [];
	for (const [index, node] of facts.nodes.entries()) {
		const name = names[index];
		if (name && node.kind === "institution" && node.listedConsortia > 1) plates.push(name);
	}
	return plates;
}

function nameInstitution(node: InstitutionFacts, index: number): Plate {
	const key = node.listedConsortia > 1 || node.bridging;
	const shared = node.listedConsortia > 1;
	return {
		node: index,
		lines: breakName(node.label, { ...NAME_LIMITS, bold: shared }),
		size: shared ? fontSize.shared : fontSize.rest,
		bold: shared,
		level: key ? 2 : 3,
		plate: shared,
		inside: false,
	};
}

function nameInside(node: NodeFacts, index: number, lines: readonly string[]): Omit<LabelCandidate, "rank"> {
	const consortium = node.kind !== "person";
	const bold = consortium || (node.kind === "person" && node.bridging);
	const size = consortium ? fontSize.box : fontSize.person;
	return { node: index, lines, size, bold, level: consortium ? 1 : 2, plate: false, inside: true };
}

/** Among names of one level those of better tied nodes go first. */
function weightOf(facts: FigureFacts, node: number): number {
	const start = facts.graph.adjacentStart[node] ?? 0;
	const degree = (facts.graph.adjacentStart[node + 1] ?? start) - start;
	const facet = facts.nodes[node];
	return (facet?.kind === "institution" ? facet.listedConsortia * 1000 : 0) + degree;
}
