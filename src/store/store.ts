// Makes the one store of a session. Everything the user did is in it; nothing else is state.
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Project } from "../model/project.ts";
import type { Artefact, Language, Results, Session, State } from "./state.ts";
import { initialChoices } from "./view-choices.ts";

export type AppStore = StoreApi<State>;

export interface InitialState {
	readonly project: Project;
	readonly language: Language;
	readonly artefact?: Artefact;
}

const noArtefact: Artefact = { dataset: null, version: "", dataDate: null, notices: [], places: new Map() };

const noResults: Results = {
	layouts: new Map(),
	sketch: null,
	measures: new Map(),
	stoppedMeasures: null,
	settled: null,
	stopped: null,
	running: null,
	thread: { kind: "worker" },
};

function firstSession(language: Language): Session {
	return {
		language,
		selection: [],
		edge: null,
		hover: null,
		focus: null,
		camera: null,
		stage: { width: 0, height: 0 },
		format: "screen-wide",
		view: "network",
		tableOpen: false,
		tableTab: "institutions",
		facetsOpen: true,
		inspectorOpen: false,
		scope: "shown",
		choices: initialChoices,
		dialog: null,
		refused: null,
		reducedMotion: false,
		report: null,
		announcement: null,
		fault: null,
	};
}

export function createAppStore({ project, language, artefact = noArtefact }: InitialState): AppStore {
	return createStore<State>(() => ({
		project,
		past: [],
		future: [],
		session: firstSession(language),
		results: noResults,
		artefact,
	}));
}
