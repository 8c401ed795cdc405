// A page without a browser, and a runner whose answers the test gives when it likes.
import type { MeasureRequest, Measures } from "../../src/analysis/measures.ts";
import type { ReadOptions } from "../../src/ingest/raw.ts";
import type { LayoutAnswer, Progress } from "../../src/layout/layout.ts";
import { type LayoutRequest, runLayoutRequest } from "../../src/layout/request.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Outcome } from "../../src/model/issue.ts";
import type { Environment } from "../../src/store/effects.ts";
import type { Runner } from "../../src/workers/client.ts";
import { drainJob } from "../../src/workers/run-job.ts";

export interface Asked<I, A> {
	readonly input: I;
	readonly signal: AbortSignal;
	readonly progress: (done: number, total: number, sketch?: LayoutAnswer) => void;
	readonly answer: (value: A) => Promise<void>;
	readonly fail: (error: unknown) => Promise<void>;
}

export interface FakeRunner extends Runner {
	readonly layouts: Asked<LayoutRequest, LayoutAnswer>[];
	readonly measurements: (Asked<MeasureRequest, Measures> & { readonly first: (measures: Measures) => void })[];
	readonly reads: Asked<{ names: readonly string[]; options: ReadOptions }, Outcome<Dataset>>[];
}

/** Lets everything run that waits for its turn, timers excepted. */
export async function settle(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function createFakeRunner(): FakeRunner {
	const layouts: FakeRunner["layouts"] = [];
	const reads: FakeRunner["reads"] = [];
	const measurements: FakeRunner["measurements"] = [];
	/** Like a hostile worker it answers even after it was told to stop. */
	const ask = <I, A>(list: Asked<I, A>[], input: I, onProgress: (progress: Progress) => void, signal: AbortSignal) =>
		new Promise<A>((resolve, reject) => {
			list.push({
				input,
				signal,
				progress: (done, total, sketch) => onProgress(sketch ? { done, total, sketch } : { done, total }),
				answer: async (value) => {
					resolve(value);
					await settle();
				},
				fail: async (error) => {
					reject(error);
					await settle();
				},
			});
		});
	return {
		layouts,
		reads,
		measurements,
		measure: (request, { onFirst, onProgress }, signal) => {
			const asked: Asked<MeasureRequest, Measures>[] = [];
			const answer = ask(asked, request, onProgress, signal);
			measurements.push({ ...(asked[0] as Asked<MeasureRequest, Measures>), first: onFirst });
			return answer;
		},
		layout: (request, onProgress, signal) => ask(layouts, request, onProgress, signal),
		read: (files, options, onProgress, signal) =>
			ask(reads, { names: files.map((file) => file.name), options }, onProgress, signal),
		watchThread: (listener) => listener({ kind: "worker" }),
	};
}

/** The real answer to a request. */
export function solve(request: LayoutRequest): LayoutAnswer {
	return drainJob(runLayoutRequest(request), () => {});
}

export interface FakePage extends Environment {
	readonly runner: FakeRunner;
	readonly fire: (type: string, properties?: object) => void;
	/** Addresses written, in order. */
	readonly written: string[];
	/** Texts put on the clipboard. */
	readonly copied: string[];
	/** As if the user changed the address. */
	readonly goTo: (hash: string) => void;
	readonly setMotion: (reduced: boolean) => void;
}

export function createFakePage(hash = ""): FakePage {
	const target = new EventTarget();
	const location = {
		hash,
		get href() {
			return `file:///map.html${location.hash}`;
		},
	};
	const copied: string[] = [];
	const written: string[] = [];
	const motion = Object.assign(new EventTarget(), { matches: false });
	const fire = (type: string, properties: object = {}) => {
		target.dispatchEvent(Object.assign(new Event(type), properties));
	};
	const window = {
		addEventListener: target.addEventListener.bind(target),
		removeEventListener: target.removeEventListener.bind(target),
		location,
		history: {
			state: null,
			replaceState: (_state: unknown, _title: string, address: string) => {
				written.push(address);
				location.hash = address;
			},
		},
		matchMedia: () => motion,
		navigator: { clipboard: { writeText: async (text: string) => void copied.push(text) } },
		setTimeout: (action: () => void, wait: number) => setTimeout(action, wait),
		clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
	};
	return {
		window: window as unknown as Environment["window"],
		document: { title: "", documentElement: { lang: "" } } as unknown as Environment["document"],
		runner: createFakeRunner(),
		now: () => 0,
		fire,
		written,
		copied,
		goTo: (address) => {
			location.hash = address;
			fire("hashchange");
		},
		setMotion: (reduced) => {
			motion.matches = reduced;
			motion.dispatchEvent(new Event("change"));
		},
	};
}
