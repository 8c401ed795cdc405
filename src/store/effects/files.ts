// Opening files: read beside the page, reported, and taken over only when the user says so. Whatever
// goes wrong, what was open stays.
import type { ReadOptions } from "../../ingest/raw.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { NamedBlob } from "../../workers/load-files.ts";
import { selectWords } from "../derived.ts";
import { endRunning, setRunning } from "../result-actions.ts";
import { announce, raiseFault, setReport } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment } from "./environment.ts";

export interface FileReading {
	/** Resolves when the report is up, or when another reading took its place. */
	readonly open: (files: readonly NamedBlob[], options: ReadOptions) => Promise<void>;
	/** Reads the same files again the other way. */
	readonly reread: (options: ReadOptions) => Promise<void>;
	/** Gives up the reading that runs; answers whether there was one. */
	readonly abandon: () => boolean;
}

export function readFiles(store: AppStore, environment: Environment): FileReading {
	let last: readonly NamedBlob[] = [];
	let running: AbortController | null = null;
	const abandon = () => {
		if (!running) return false;
		running.abort();
		running = null;
		endRunning(store, "read");
		return true;
	};
	const open = async (files: readonly NamedBlob[], options: ReadOptions) => {
		if (files.length === 0) return;
		abandon();
		last = files;
		const controller = new AbortController();
		running = controller;
		await openFiles(store, environment, files, options, controller.signal);
		if (running === controller) running = null;
	};
	return { open, abandon, reread: (options) => open(last, options) };
}

/** Reads files and shows the report, with what could be read waiting in it. */
export async function openFiles(
	store: AppStore,
	{ runner, now }: Environment,
	files: readonly NamedBlob[],
	options: ReadOptions,
	signal: AbortSignal,
): Promise<void> {
	const startedAt = now();
	const file = files.map((each) => each.name).join(", ");
	setRunning(store, { kind: "read", done: 0, total: 0, startedAt });
	try {
		const { value, issues } = await runner.read(
			files,
			options,
			(progress) => {
				if (!signal.aborted) setRunning(store, { kind: "read", ...progress, startedAt });
			},
			signal,
		);
		if (signal.aborted) return;
		const offer = value && hasActors(value) ? { dataset: value, title: titleOf(files) } : null;
		const { speech } = selectWords(store.getState());
		endRunning(store, "read");
		setReport(store, { file, issues, offer, accepted: false, options });
		announce(store, offer ? speech.readReport(file, issues.length) : speech.notImported(file));
	} catch (error) {
		if (signal.aborted) return;
		endRunning(store, "read");
		raiseFault(store, error);
	}
}

/** A dataset without anybody in it would only replace the picture by nothing. */
function hasActors({ consortia, institutions, persons }: Dataset): boolean {
	return consortia.length + institutions.length + persons.length > 0;
}

/** Name of the first file without its ending, or of the folder it lies in. */
function titleOf([first]: readonly NamedBlob[]): string {
	const [folder = "", inside] = (first?.name ?? "").split("/");
	return inside === undefined ? folder.replace(/\.[^.]+$/, "") : folder;
}
