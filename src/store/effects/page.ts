// What the page around the application shows and knows: title, language, wish for little motion.
import { selectTitle, selectWords } from "../derived.ts";
import { setReducedMotion } from "../session-actions.ts";
import type { AppStore } from "../store.ts";
import type { Environment, Stop } from "./environment.ts";

export function followPage(store: AppStore, { window, document }: Environment): Stop {
	const show = () => {
		const state = store.getState();
		const title = `${selectTitle(state)} | ${selectWords(state).ui.shell.appName}`;
		if (document.title !== title) document.title = title;
		if (document.documentElement.lang !== state.session.language) {
			document.documentElement.lang = state.session.language;
		}
	};
	const motion = window.matchMedia("(prefers-reduced-motion: reduce)");
	const followMotion = () => setReducedMotion(store, motion.matches);
	followMotion();
	show();
	motion.addEventListener("change", followMotion);
	const unsubscribe = store.subscribe(show);
	return () => {
		unsubscribe();
		motion.removeEventListener("change", followMotion);
	};
}
