// Writes pictures: composes the figure for the paper asked for, waits for its places, draws and saves it.
import { exporters } from "../../export/exporters.ts";
import { nameFile } from "../../export/file-name.ts";
import type { Exporter } from "../../export/picture.ts";
import { previewInSteps, readPreview } from "../../render/preview.ts";
import { rasterise } from "../../render/raster.ts";
import type { Geometry, Scene } from "../../scene/scene.ts";
import { type Nameless, withoutNames } from "../../scene/without-names.ts";
import {
	findAnswer,
	selectFigureFor,
	selectHeadline,
	selectNaming,
	selectScene,
	selectTitle,
	selectWords,
	supplyFirst,
} from "../derived.ts";
import { workInSlices } from "../prepare.ts";
import { endRunning, setRunning } from "../result-actions.ts";
import { selectFigureInSteps, selectNetwork } from "../selectors.ts";
import { announce, raiseFault } from "../session-actions.ts";
import type { State } from "../state.ts";
import type { AppStore } from "../store.ts";
import { clockOf, type Environment } from "./environment.ts";

export interface PictureOrder {
	/** Id of an exporter. */
	readonly format: string;
	/** False leaves personal names out. */
	readonly persons: boolean;
}

export interface PictureEffect {
	readonly save: (order: PictureOrder) => Promise<void>;
	/** Address of the picture for an image element; the one before is given up. Null before the first layout. */
	readonly preview: (order: PictureOrder) => Promise<string | null>;
}

export function writePictures(store: AppStore, environment: Environment): PictureEffect {
	let address: string | null = null;
	let lastPreview = 0;
	return {
		save: async (order) => {
			const state = store.getState();
			const startedAt = environment.now();
			setRunning(store, { kind: "export", done: 0, total: 3, startedAt });
			try {
				const exporter = findExporter(order.format);
				const scene = await sceneFor(state, environment, exporter, order);
				if (!scene) return;
				setRunning(store, { kind: "export", done: 1, total: 3, startedAt });
				const file = await exporter.write(scene, { rasterise });
				setRunning(store, { kind: "export", done: 2, total: 3, startedAt });
				const name = nameFile(describeFile(state, order.format, new Date()), exporter.extension);
				download(file, name);
				announce(store, selectWords(state).speech.exported(name));
			} catch (error) {
				raiseFault(store, error);
			} finally {
				endRunning(store, "export");
			}
		},
		preview: async (order) => {
			const number = ++lastPreview;
			const exporter = findExporter(order.format);
			const scene = await sceneFor(store.getState(), environment, exporter, order);
			if (!scene) return null;
			const picture = await readPreview(await finishInTasks(previewInSteps(scene, exporter.sheet(scene)), environment));
			// Another one has been asked for meanwhile, and may be on view already.
			if (number !== lastPreview) return null;
			if (address !== null) URL.revokeObjectURL(address);
			address = URL.createObjectURL(picture);
			return address;
		},
	};
}

/** The answer is remembered by whoever gives it. */
function finishInSlices(work: Generator<void, unknown>, environment: Environment): Promise<void> {
	return new Promise((resolve) => workInSlices(work, clockOf(environment), resolve));
}

/** A step a task: what a step has drawn is only put into pixels after it. The dialog answers in between. */
function finishInTasks<R>(work: Generator<void, R>, { window }: Environment): Promise<R> {
	return new Promise((resolve, reject) => {
		const proceed = () => {
			try {
				const step = work.next();
				if (step.done) resolve(step.value);
				else window.setTimeout(proceed);
			} catch (error) {
				reject(error);
			}
		};
		proceed();
	});
}

function findExporter(id: string): Exporter {
	const exporter = exporters.find((each) => each.id === id);
	if (!exporter) throw new Error(`There is no exporter named ${id}.`);
	return exporter;
}

async function sceneFor(
	state: State,
	environment: Environment,
	{ format }: Exporter,
	{ persons }: PictureOrder,
): Promise<Scene | null> {
	const scene = format === null ? selectScene(state) : await layOut();
	if (!scene || persons) return scene;
	return { ...scene, appearance: withoutNames(scene.appearance, tellWithoutNames(state)) };

	async function layOut(): Promise<Scene> {
		await finishInSlices(selectFigureInSteps(state, format ?? state.session.format), environment);
		const figure = selectFigureFor(state, format ?? state.session.format);
		const known = findAnswer(state, figure);
		const request = supplyFirst(state, figure.request);
		const answer: Geometry =
			known ?? (await environment.runner.layout(request, () => {}, new AbortController().signal));
		return { appearance: figure.appearance, geometry: answer };
	}
}

function tellWithoutNames(state: State): Nameless {
	const { findings, ui } = selectWords(state);
	const word = ui.export.nameless;
	const { persons } = selectNetwork(state);
	const nameOf = selectNaming(state);
	const { title, detail } = findings.headline(selectHeadline(state), (id) =>
		persons.has(id) ? ui.export.namelessInSentence : nameOf(id),
	);
	return { word, title, finding: detail };
}

/** Title, view, whether it is filtered, format, and the day it was made. */
function describeFile(state: State, format: string, day: Date): readonly string[] {
	const { terms, ui } = selectWords(state);
	const { mode, filters } = state.project.view;
	const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
	return [
		selectTitle(state),
		terms.modes[mode].replace(/\s*[（(].*$/u, ""),
		Object.keys(filters).length > 0 ? ui.export.filtered : "",
		ui.export.fileFormat[format as keyof typeof ui.export.fileFormat],
		parts.map((part) => `${part}`.padStart(2, "0")).join("-"),
	];
}

function download(file: Blob, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
