// The address of the present view on the clipboard.
import { selectWords } from "../derived.ts";
import { encodeLink, linkOmissions } from "../link.ts";
import { announce } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment } from "./environment.ts";

/** Built from the state, not from the address bar, which follows a little later. */
export async function copyLink(store: AppStore, { window }: Environment): Promise<void> {
	const state = store.getState();
	const { speech } = selectWords(state);
	const omitted = linkOmissions(state);
	try {
		await window.navigator.clipboard.writeText(window.location.href.replace(/#.*$/s, "") + encodeLink(state));
		announce(store, omitted.length > 0 ? [speech.linkCopied, speech.linkOmits(omitted)].join(" ") : speech.linkCopied);
	} catch {
		announce(store, speech.linkNotCopied);
	}
}
