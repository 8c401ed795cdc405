// The only place that does things: starts jobs, reads files, keeps the address, speaks, catches faults.
import type { ReadOptions } from "../ingest/raw.ts";
import type { NamedBlob } from "../workers/load-files.ts";
import { closeReport } from "./data-actions.ts";
import { selectWords } from "./derived.ts";
import { redo as redoEdit, undo as undoEdit } from "./edit.ts";
import { copyLink } from "./effects/copy-link.ts";
import type { Environment } from "./effects/environment.ts";
import { catchFaults } from "./effects/faults.ts";
import { readFiles } from "./effects/files.ts";
import { followFragment } from "./effects/fragment.ts";
import { keepLayouts } from "./effects/layout.ts";
import { keepMeasured } from "./effects/measures.ts";
import { followPage } from "./effects/page.ts";
import { type PictureEffect, writePictures } from "./effects/pictures.ts";
import { prepareSearch } from "./effects/search.ts";
import { speak } from "./effects/speech.ts";
import { setThread } from "./result-actions.ts";
import { announce } from "./session-actions.ts";
import type { AppStore } from "./store.ts";

export type { Environment } from "./effects/environment.ts";

/** What only the effects can do, besides what they do by themselves. */
export interface Effects {
	/** Reads files and shows the report; what was open stays until the report is accepted. */
	readonly openFiles: (files: readonly NamedBlob[], options: ReadOptions) => Promise<void>;
	/** Reads the files of the report again in another way. */
	readonly rereadFiles: (options: ReadOptions) => Promise<void>;
	/** Closes the report; accepting takes over what was read. */
	readonly closeReport: (accept: boolean) => void;
	/** Undoes or redoes and says what. */
	readonly undo: () => void;
	readonly redo: () => void;
	readonly pictures: PictureEffect;
	/** Puts the address of the present view on the clipboard and says what it does not carry. */
	readonly copyLink: () => Promise<void>;
	/** Gives up what is being computed or read. */
	readonly stopJob: () => void;
	/** Ends all effects. */
	readonly stop: () => void;
}

export function startEffects(store: AppStore, environment: Environment): Effects {
	const stops = [catchFaults(store, environment), followFragment(store, environment), followPage(store, environment)];
	environment.runner.watchThread((thread) => setThread(store, thread));
	const layout = keepLayouts(store, environment);
	const measures = keepMeasured(store, environment);
	const files = readFiles(store, environment);
	stops.push(layout.stop, measures.stop, prepareSearch(store, environment), speak(store, environment));
	const words = () => selectWords(store.getState()).speech;
	return {
		openFiles: files.open,
		rereadFiles: files.reread,
		closeReport: (accept) => closeReport(store, accept),
		copyLink: () => copyLink(store, environment),
		pictures: writePictures(store, environment),
		undo: () => {
			const label = undoEdit(store);
			announce(store, label ? words().undone(label) : words().nothingToUndo);
		},
		redo: () => {
			const label = redoEdit(store);
			announce(store, label ? words().redone(label) : words().nothingToRedo);
		},
		stopJob: () => {
			const isReading = files.abandon();
			if (isReading || measures.abandon() || layout.abandon()) announce(store, words().stopped);
		},
		stop: () => {
			files.abandon();
			for (const stop of stops) stop();
		},
	};
}
