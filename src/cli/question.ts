// What an answer is about: the network, the view that was asked for, and what of it passes.
import type { UsageFault } from "../i18n/command-line.ts";
import type { Dataset } from "../model/dataset.ts";
import { defaultView, type View } from "../model/view.ts";
import { type Network, nameOf, readNetwork } from "../pipeline/network.ts";
import { type Shown, showNetwork } from "../pipeline/shown.ts";
import type { Request } from "./arguments.ts";

export interface Question {
	readonly network: Network;
	readonly view: View;
	/** The two-mode network. */
	readonly shown: Shown;
	/** Ids of the two whose chains are asked for. */
	readonly between: readonly [string, string] | null;
}

export function openQuestion(dataset: Dataset, request: Request): Question | UsageFault {
	const network = readNetwork(dataset, []);
	const unknown = request.sources.find((id) => !network.sources.has(id));
	if (unknown !== undefined) return { fault: "source", found: unknown, known: [...network.sources.keys()] };
	const ends = request.between.map((text) => findActor(network, text));
	const missing = ends.indexOf(null);
	if (missing >= 0) return { fault: "actor", found: request.between[missing] ?? "" };
	const [from, to] = ends;
	const source = [...new Set(request.sources)].sort();
	const filters: View["filters"] = source.length > 0 ? { source } : {};
	// On paper what is filtered out is absent, not faint.
	const view: View = { ...defaultView, layer: request.layer, filters, filteredOut: "hide" };
	return { network, view, shown: showNetwork(network, view), between: from && to ? [from, to] : null };
}

/** By id, else by the name as printed. */
function findActor(network: Network, text: string): string | null {
	if (network.index.indexOf.has(text)) return text;
	return network.index.ids.find((id) => nameOf(network, id) === text) ?? null;
}
