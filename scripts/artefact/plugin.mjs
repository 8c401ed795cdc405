// Turns what Vite builds into the one file: data slots filled, notices inside, policy on top.
// The development server gets the same slots without the policy, which would forbid its reloading.
import { programId } from "./one-program.mjs";
import { addPolicy } from "./policy.mjs";
import { fillSlot } from "./slots.mjs";

/** The page with its script named, so that the program finds its own text. @param {string} html */
function nameProgram(html) {
	const script = /<script type="module"[^>]*>/;
	if (!script.test(html)) throw new Error("the build made no script");
	return html.replace(script, `<script id="${programId}" type="module">`);
}

/**
 * @param {object} contents
 * @param {() => Promise<unknown>} contents.dataset
 * @param {(dataset: any) => Promise<object>} contents.places  Of the first pictures; the development server does without.
 * @param {(dataset: any) => object} contents.info  Version, data date and notices.
 * @param {string} contents.icon  SVG text.
 * @returns {import("vite").Plugin}
 */
export function artefact({ dataset, places, info, icon }) {
	/** @param {string} html */
	const fillSlots = async (html) => {
		const value = await dataset();
		return fillSlot(fillSlot(html, "bundled-data", value), "build-info", info(value));
	};
	return {
		name: "renkei:artefact",
		enforce: "post",
		transformIndexHtml: {
			order: "post",
			async handler(html, { server }) {
				const href = `data:image/svg+xml,${encodeURIComponent(icon)}`;
				const link = { tag: "link", attrs: { rel: "icon", href }, injectTo: "head" };
				return { html: server ? await fillSlots(html) : html, tags: [link] };
			},
		},
		generateBundle: {
			order: "post",
			async handler(_, bundle) {
				const page = bundle["index.html"];
				if (page?.type !== "asset") throw new Error("the build made no index.html");
				const filled = await fillSlots(nameProgram(String(page.source)));
				page.source = addPolicy(fillSlot(filled, "bundled-places", await places(await dataset())));
			},
		},
	};
}
