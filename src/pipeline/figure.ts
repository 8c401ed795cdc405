// A view as a figure: how everything looks, and what is asked of the layout. Places are computed for the
// unfiltered network of mode and layer; a view that hides relaxes its survivors once from there.
import type { Graph } from "../graph/graph.ts";
import { type LayoutInput, mostBlocksKept } from "../layout/layout.ts";
import { type LayoutRequest, makeLayoutRequest } from "../layout/request.ts";
import { defaultLayer } from "../model/evidence.ts";
import type { FormatId, Pin } from "../model/project.ts";
import { finish } from "../model/steps.ts";
import type { LayoutId, View } from "../model/view.ts";
import { composeInSteps } from "../scene/compose.ts";
import type { Appearance } from "../scene/scene.ts";
import type { FigureWords } from "../scene/words.ts";
import { type Blocks, cutBlocks, findBlocks } from "./blocks.ts";
import { type DockStack, findStacks } from "./dock-stacks.ts";
import { type FactsOptions, gatherFacts } from "./figure-facts.ts";
import { figureFormats } from "./formats.ts";
import { applyPins, makeLayoutInput } from "./layout-input.ts";
import type { Network } from "./network.ts";
import { type Picture, pictureOf, pictureOfBase } from "./picture.ts";
import type { Shown } from "./shown.ts";
import { type Stack, stackPicture } from "./stacked-picture.ts";

export interface FigureOptions {
	readonly format: FormatId;
	readonly pins: readonly Pin[];
	readonly words: FigureWords;
	readonly title: string;
	/** The line beneath the title of the sheet. */
	readonly finding?: string;
	/** Name of the data, said at the foot of the sheet. */
	readonly dataTitle?: string;
}

export interface Figure {
	readonly appearance: Appearance;
	readonly request: LayoutRequest;
	/** What is drawn, boxes of several bodies as one node each. */
	readonly graph: Graph;
	/** Ids of its nodes. */
	readonly ids: readonly string[];
	/** Closed boxes as they are shown, and those that are open. */
	readonly stacks: readonly Stack[];
	readonly openStacks: readonly DockStack[];
}

/** The rosette is for networks one can read in full. */
const LARGEST_ROSETTE = 1500;

export function composeFigure(network: Network, shown: Shown, view: View, options: FigureOptions): Figure {
	return finish(composeFigureInSteps(network, shown, view, options));
}

/** The same in steps of a few milliseconds, for a thread that has to answer a hand in between. */
export function* composeFigureInSteps(
	network: Network,
	shown: Shown,
	view: View,
	options: FigureOptions,
): Generator<void, Figure> {
	const facts = readFactsOptions(view, options);
	const { stage: base, appearance: ofBase } = yield* layOutBase(network, view, options);
	const layout = chooseLayout(view, shown);
	const isKept = layout === "rosette" && base.blocks.keys.length <= mostBlocksKept;
	const guide = isKept ? yield* layOutGuide(network, view, options) : base;
	const picture = yield* stackPicture(pictureOf(shown, view), base.stacks);
	yield;
	const hides = shown.drawn !== shown.base && view.filteredOut === "hide";
	const { graph } = picture.evidence;
	const { ids } = graph;
	const blocks = hides ? cutBlocks(base.blocks, base.ids, ids) : base.blocks;
	const appearance = ofBase && isWhole(view, facts) ? ofBase : yield* dress(network, picture, blocks, facts);
	yield;
	const input = hides ? yield* makeLayoutInput(network, picture, blocks, appearance, options.format) : null;
	yield;
	const request = yield* makeLayoutRequest({
		layout,
		...chainStages(guide, base, options.pins),
		survivors: input
			? {
					input: applyPins(input, ids, options.pins),
					base: findOrigins(ids, base.ids),
					groups: findOrigins(blocks.keys, base.blocks.keys),
				}
			: null,
	});
	const openStacks = base.stacks.filter(({ isOpen }) => isOpen);
	return { appearance, request, graph, ids, stacks: picture.stacks, openStacks };
}

/** Layout of the view, or the one that suits its size; projections have no consortia to gather members around. */
export function chooseLayout(view: Pick<View, "layout" | "mode">, shown: Pick<Shown, "base">): LayoutId {
	if (view.mode !== "two-mode") return "force";
	return view.layout ?? (shown.base.graph.nodeCount <= LARGEST_ROSETTE ? "rosette" : "force");
}

function readFactsOptions(view: View, options: FigureOptions): FactsOptions {
	return {
		format: figureFormats[options.format],
		words: options.words,
		title: options.title,
		finding: options.finding ?? "",
		dataTitle: options.dataTitle ?? "",
		pinned: new Set(options.pins.filter((pin) => pin.format === options.format).map((pin) => pin.id)),
		palette: view.palette,
		showHulls: view.hulls,
	};
}

interface Stage {
	readonly input: LayoutInput;
	readonly ids: readonly string[];
	readonly blocks: Blocks;
	readonly stacks: readonly DockStack[];
}

/** Kept by words and network: a filter click must not measure the whole base again. */
const kept = new WeakMap<FigureWords, WeakMap<Network, Map<string, Stage>>>();

/** The appearance is told only to whoever has it worked out: it is large, and what follows from it is what is kept. */
interface FreshStage {
	readonly stage: Stage;
	readonly appearance: Appearance | null;
}

function* layOutBase(network: Network, view: View, options: FigureOptions): Generator<void, FreshStage> {
	const byNetwork = kept.get(options.words) ?? new WeakMap<Network, Map<string, Stage>>();
	kept.set(options.words, byNetwork);
	const stages = byNetwork.get(network) ?? new Map<string, Stage>();
	byNetwork.set(network, stages);
	const question = JSON.stringify([view.mode, view.layer, view.unfolded, options.format]);
	const known = stages.get(question);
	if (known) return { stage: known, appearance: null };
	const whole: Picture = pictureOfBase(network, view);
	const all = yield* findBlocks(network, whole);
	yield;
	// A paper or screen with room for every name has room for every body.
	const isCrowded = figureFormats[options.format].labelLevel === "key";
	const stacks = isCrowded ? findStacks(network, whole, all, view.unfolded) : [];
	const picture = yield* stackPicture(whole, stacks);
	const blocks = picture === whole ? all : cutBlocks(all, whole.evidence.graph.ids, picture.evidence.graph.ids);
	yield;
	const appearance = yield* dress(network, picture, blocks, readFactsOptions(view, { ...options, pins: [] }));
	yield;
	const input = yield* makeLayoutInput(network, picture, blocks, appearance, options.format);
	yield;
	const stage = { input, ids: picture.evidence.graph.ids, blocks, stacks };
	stages.set(question, stage);
	return { stage, appearance };
}

/** The picture at first: blocks stand in every layer, and with any box open, where they stand in it. */
function* layOutGuide(network: Network, view: View, options: FigureOptions): Generator<void, Stage> {
	const first = { ...view, layer: defaultLayer, unfolded: [] };
	return (yield* layOutBase(network, first, options)).stage;
}

/** Only a few blocks stand where they stood before; a picture that is the guide itself grows out of none. */
function chainStages(guide: Stage, base: Stage, pins: readonly Pin[]): Pick<LayoutRequest, "stages" | "origins"> {
	const own = applyPins(base.input, base.ids, pins);
	const blocks = guide.blocks.keys.length;
	const isFree = guide === base || blocks < 2 || blocks > mostBlocksKept;
	const newcomers = new Int32Array((isFree ? base : guide).ids.length).fill(-1);
	if (isFree) return { stages: [own], origins: [newcomers] };
	return { stages: [guide.input, own], origins: [newcomers, findOrigins(base.ids, guide.ids)] };
}

/** Whether the view draws what places are computed for, and nothing else: no filter, no pin. */
function isWhole({ filters, filteredOut }: View, { pinned }: FactsOptions): boolean {
	return Object.keys(filters).length === 0 && filteredOut === "dim" && pinned.size === 0;
}

function* dress(
	network: Network,
	picture: Picture,
	blocks: Blocks,
	options: FactsOptions,
): Generator<void, Appearance> {
	const facts = yield* gatherFacts(network, picture, blocks, options);
	yield;
	return yield* composeInSteps(facts);
}

/** Place of every id in the other list, or -1. */
function findOrigins(ids: readonly string[], before: readonly string[]): Int32Array {
	const place = new Map(before.map((id, node) => [id, node]));
	return Int32Array.from(ids, (id) => place.get(id) ?? -1);
}
