// What is asked of a layout as one plain value: stages that grow out of each other, and what of the last
// stage survives a view that hides nodes. Its answer depends on nothing but this value.
import { type ContentHash, createContentHash } from "../graph/content-key.ts";
import type { Job, Layout, LayoutAnswer, LayoutInput } from "./layout.ts";
import { layouts } from "./layouts.ts";
import { relax } from "./relax.ts";

export interface LayoutRequest {
	/** Hash of everything below. */
	readonly key: string;
	/** The same of the first stage by itself: whoever has its answer may hand it over. */
	readonly firstKey: string;
	/** Follows from the first stage; worked out where it is not known. */
	readonly firstAnswer?: LayoutAnswer;
	readonly layout: Layout["id"];
	/** At least one; each starts from the places of the one before. */
	readonly stages: readonly LayoutInput[];
	/** By stage: node of the stage before, or -1 for a newcomer. All -1 in the first. */
	readonly origins: readonly Int32Array[];
	/** A view that hides: its nodes and groups, and which of the last stage each of them is. */
	readonly survivors: Survivors | null;
}

export interface Survivors {
	readonly input: LayoutInput;
	/** Node of the last stage, or -1. */
	readonly base: Int32Array;
	/** Group of the last stage, or -1. */
	readonly groups: Int32Array;
}

/** In steps of a few milliseconds. */
export function* makeLayoutRequest(
	request: Omit<LayoutRequest, "key" | "firstKey" | "firstAnswer">,
): Generator<void, LayoutRequest> {
	const hash = createContentHash();
	hash.addText(request.layout);
	let firstKey = "";
	for (const [stage, input] of request.stages.entries()) {
		yield* addInput(hash, input);
		yield* hash.addInSteps(request.origins[stage] as Int32Array);
		if (stage === 0) firstKey = hash.readKey();
	}
	if (request.survivors) {
		hash.addText("survivors");
		yield* addInput(hash, request.survivors.input);
		hash.addNumbers(request.survivors.base);
		hash.addNumbers(request.survivors.groups);
	}
	return { key: hash.readKey(), firstKey, ...request };
}

/** Every field of an input by name, so that a new one cannot be forgotten. */
function* addInput(hash: ContentHash, input: LayoutInput): Generator<void, void> {
	for (const [name, value] of Object.entries(input)) {
		hash.addText(name);
		if (ArrayBuffer.isView(value)) yield* hash.addInSteps(value as Float64Array);
		else hash.addText(JSON.stringify(value));
	}
}

export function* runLayoutRequest(request: LayoutRequest): Job<LayoutAnswer> {
	const layout = layouts.find((each) => each.id === request.layout);
	if (layout === undefined) throw new Error(`Unknown layout ${request.layout}`);
	let answer = request.firstAnswer ?? null;
	for (const [stage, input] of request.stages.entries()) {
		if (stage === 0 && answer !== null) continue;
		const origin = request.origins[stage] as Int32Array;
		const isShown = stage === request.stages.length - 1 && request.survivors === null;
		const job = layout.run(answer === null ? input : growFrom(input, origin, answer));
		answer = yield* isShown ? job : withoutSketches(job);
	}
	if (answer === null) throw new Error("A layout request without stages");
	if (request.survivors === null) return answer;
	return yield* relax(request.survivors.input, cutDown(request.survivors, answer));
}

/** Of a picture nobody will see. */
function* withoutSketches(job: Job<LayoutAnswer>): Job<LayoutAnswer> {
	for (;;) {
		const step = job.next();
		if (step.done) return step.value;
		yield { done: step.value.done, total: step.value.total };
	}
}

/** The answer for the whole network, of it what survives. */
function cutDown({ input, base, groups }: Survivors, answer: LayoutAnswer): LayoutAnswer {
	const positions = new Float64Array(2 * input.count).fill(Number.NaN);
	const labelSide = new Uint8Array(input.count);
	for (const [node, from] of base.entries()) {
		if (from < 0) continue;
		positions[2 * node] = answer.positions[2 * from] as number;
		positions[2 * node + 1] = answer.positions[2 * from + 1] as number;
		labelSide[node] = answer.labelSide[from] as number;
	}
	const captions = answer.captions.flatMap((caption) => {
		const group = groups.indexOf(caption.group);
		return group < 0 ? [] : [{ ...caption, group }];
	});
	const dock = input.docked.includes(1) ? answer.dock : null;
	return { ...answer, positions, labelSide, captions, dock };
}

/** Tells where everybody stood, as the format showed it. */
function growFrom(input: LayoutInput, origin: Int32Array, { positions, bounds }: LayoutAnswer): LayoutInput {
	const { width, height } = input.format;
	const scale = Math.min(width / bounds.width, height / bounds.height);
	const before = new Float64Array(2 * input.count).fill(Number.NaN);
	for (const [node, from] of origin.entries()) {
		if (from < 0) continue;
		before[2 * node] = 0.5 + ((positions[2 * from] - bounds.x - bounds.width / 2) * scale) / width;
		before[2 * node + 1] = 0.5 + ((positions[2 * from + 1] - bounds.y - bounds.height / 2) * scale) / height;
	}
	return { ...input, before, scaleBefore: scale };
}
