// The network on paper: not the canvases, which have neither legend nor sources and are pixels, but the
// sheet that is exported, with the places that are on screen.
import { exporters } from "../export/exporters.ts";
import type { App } from "./app.ts";

/** Only while the sheet is printed: other views are read on a page that stands on end. */
const PAGE = "@page { size: A4 landscape; margin: 5mm; }";

/** Puts the sheet into the page while it is printed; the answer stops that. */
export function printAsSheet(root: HTMLElement, app: App): () => void {
	let takeOut = () => {};
	const putIn = () => {
		takeOut();
		// The comparison lies over the network, and is what is printed then.
		if (app.getState().session.dialog === "compare") return;
		const view = root.querySelector(".network");
		const scene = app.answers.scene(app.getState());
		const paper = exporters.find(({ id }) => id === "svg-a4");
		if (!view || !scene || !paper) return;
		const sheet = new DOMParser().parseFromString(paper.draw(scene), "image/svg+xml").documentElement;
		sheet.setAttribute("class", "printed-sheet");
		view.prepend(document.adoptNode(sheet));
		const landscape = new CSSStyleSheet();
		landscape.replaceSync(PAGE);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, landscape];
		takeOut = () => {
			sheet.remove();
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== landscape);
			takeOut = () => {};
		};
	};
	const clear = () => takeOut();
	window.addEventListener("beforeprint", putIn);
	window.addEventListener("afterprint", clear);
	return () => {
		clear();
		window.removeEventListener("beforeprint", putIn);
		window.removeEventListener("afterprint", clear);
	};
}
