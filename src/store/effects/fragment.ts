// Keeps the address and the view in step, so that a bookmark reopens the same picture.
import { edit } from "../edit.ts";
import { decodeLink, encodeLink, type LinkContent } from "../link.ts";
import { setReport, setSession } from "../session-actions.ts";
import type { State } from "../state.ts";
import type { AppStore } from "../store.ts";
import { delay, type Environment, type Stop } from "./environment.ts";

/** Browsers refuse an address that changes too often, ms. */
const QUIET = 250;

export function followFragment(store: AppStore, environment: Environment): Stop {
	const { window } = environment;
	openFirstLink(store, window.location.hash);
	const write = delay(environment, QUIET, () => {
		const fragment = encodeLink(store.getState());
		if (fragment !== window.location.hash) writeFragment(environment, fragment);
	});
	const read = () => {
		if (window.location.hash !== encodeLink(store.getState())) openLink(store, window.location.hash);
	};
	const unsubscribe = store.subscribe((state, before) => {
		if (isOtherLink(state, before)) write.schedule();
	});
	window.addEventListener("hashchange", read);
	return () => {
		unsubscribe();
		write.cancel();
		window.removeEventListener("hashchange", read);
	};
}

/** The link the page was opened with: there is no earlier view to go back to. */
function openFirstLink(store: AppStore, fragment: string): void {
	openLink(store, fragment);
	store.setState({ past: [], future: [] });
}

function openLink(store: AppStore, fragment: string): void {
	const { value, issues } = decodeLink(fragment, store.getState().project);
	if (value) {
		forgetLinkReport(store);
		applyLink(store, value);
	}
	if (issues.length > 0) {
		setReport(store, { file: "", issues, offer: null, accepted: value !== null, options: null });
	}
}

/** What was wrong with the link before is no news of this one; what is said of a file stays. */
function forgetLinkReport(store: AppStore): void {
	const { report, dialog } = store.getState().session;
	if (report?.file === "") setSession(store, { report: null, dialog: dialog === "report" ? null : dialog });
}

function applyLink(store: AppStore, { view, tab, isComparison, ...session }: LinkContent): void {
	edit(store, "link", (project) => ({ ...project, view }));
	setSession(store, { ...session, view: tab, ...(isComparison ? { dialog: "compare" } : {}) });
}

/** What of the session a link is written from. */
const written = ["view", "selection", "edge", "choices", "scope", "tableOpen", "tableTab", "language"] as const;

function isOtherLink(state: State, before: State): boolean {
	return (
		state.project !== before.project ||
		written.some((key) => state.session[key] !== before.session[key]) ||
		(state.session.dialog === "compare") !== (before.session.dialog === "compare")
	);
}

/** Some surroundings (a frame without rights) forbid it; the picture is worth more than its address. */
function writeFragment({ window }: Environment, fragment: string): void {
	try {
		window.history.replaceState(window.history.state, "", fragment);
	} catch {
		// Nothing depends on it.
	}
}
