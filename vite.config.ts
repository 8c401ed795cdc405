// Builds src/ into one HTML file that needs no server: script, worker and style inlined, data in slots,
// a strict content-security policy, and nothing beside it.
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { dataDate, readBundledDataset } from "./scripts/artefact/bundled-data.mjs";
import { arrangeFirstPlaces } from "./scripts/artefact/first-places.mjs";
import { createNoticeCollector } from "./scripts/artefact/notices.mjs";
import { oneProgram } from "./scripts/artefact/one-program.mjs";
import { parserAlone } from "./scripts/artefact/parser-alone.mjs";
import { artefact } from "./scripts/artefact/plugin.mjs";
import { purePackages } from "./scripts/artefact/pure-packages.mjs";
import { undescribed } from "./scripts/artefact/undescribed.mjs";
import { readProjectFile } from "./scripts/project.mjs";

const collector = createNoticeCollector();
const { version } = JSON.parse(readProjectFile("package.json"));

export default defineConfig({
	build: {
		target: "es2022",
		modulePreload: false,
		// The script is made smaller after page and worker were put into one (one-program.mjs).
		minify: false,
		cssMinify: true,
		// The icon is inlined; the templates are for the repository, not for the page.
		copyPublicDir: false,
		reportCompressedSize: false,
		// Reading the data takes most of a short build, and that is no news.
		rolldownOptions: { checks: { pluginTimings: false } },
	},
	plugins: [
		collector.plugin,
		oneProgram(),
		parserAlone(),
		undescribed(),
		purePackages(),
		viteSingleFile(),
		artefact({
			dataset: () => readBundledDataset(),
			places: arrangeFirstPlaces,
			info: (dataset) => ({ version, dataDate: dataDate(dataset), notices: collector.notices() }),
			icon: readProjectFile("public/icon.svg"),
		}),
	],
});
