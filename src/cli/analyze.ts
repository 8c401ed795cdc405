// The answers of `analyze` as plain data: what --json prints, and what the text is written from.
import type { Finding } from "../model/finding.ts";
import type { Scope } from "../model/view.ts";
import { countShown } from "../pipeline/counts.ts";
import { findHeadline } from "../pipeline/headline.ts";
import type { PairCounts } from "../pipeline/pair-counts.ts";
import { type Bridge, type CutPoint, listBridges, listCutPoints } from "./bridges.ts";
import { type ChainAnswer, findChains } from "./chains.ts";
import { listConnectors, type NamedConnector } from "./connectors.ts";
import { listCoverage, type NamedRow } from "./coverage.ts";
import { type MeasuredNode, measureNodes } from "./measure.ts";
import {
	type ListedConsortium,
	listOverlaps,
	type NamedOverlap,
	type RelatedPair,
	type SharedMember,
} from "./overlaps.ts";
import type { Question } from "./question.ts";

export interface Analysis {
	readonly scope: Scope;
	readonly counts: Readonly<Record<"consortia" | "institutions" | "persons" | "ties", number>>;
	readonly finding: Finding;
	readonly consortia: readonly ListedConsortium[];
	/** Of all pairs of consortia: how many share somebody, nobody, nobody so far, or cannot be told. */
	readonly pairs: PairCounts;
	/** Pairs that share somebody. */
	readonly overlaps: readonly NamedOverlap[];
	/** Pairs tied by a relation of their own, on whatever layer it rests. */
	readonly related: readonly RelatedPair[];
	/** Institutions listed in two or more consortia. */
	readonly shared: readonly SharedMember[];
	readonly cutPoints: readonly CutPoint[];
	/** Institutions and persons that join two or more consortia, as the page lists them. */
	readonly connectors: readonly NamedConnector[];
	/** Institutions and persons with the highest betweenness. */
	readonly bridges: readonly Bridge[];
	readonly coverage: readonly NamedRow[];
	/** Null unless two actors were named. */
	readonly chains: ChainAnswer | null;
	/** Every node with every measure of the list. */
	readonly nodes: readonly MeasuredNode[];
}

export function analyzeNetwork(question: Question): Analysis {
	const { network, view, shown } = question;
	const { consortia, institutions, persons, ties } = countShown(network, view, shown);
	const nodes = measureNodes(question);
	return {
		scope: { mode: view.mode, layer: view.layer, filters: view.filters, shown: "shown" },
		counts: { consortia, institutions, persons, ties },
		finding: findHeadline(network, shown),
		...listOverlaps(question),
		cutPoints: listCutPoints(question),
		connectors: listConnectors(question),
		bridges: listBridges(question, nodes),
		coverage: listCoverage(question),
		chains: findChains(question),
		nodes,
	};
}
