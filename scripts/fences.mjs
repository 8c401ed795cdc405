// Who may import whom: the table of ARCHITECTURE.md as one value. The Biome overrides and the test
// in tests/architecture are both made from it. It reads nothing from src/.

/**
 * @typedef {object} Room
 * @property {string} name  Folder under src/, or the file src/<name>.ts for an entry.
 * @property {readonly string[]} rooms  Rooms (or single files of one, with extension) it may import.
 * @property {readonly string[]} packages  Packages it may import.
 * @property {readonly string[]} d3  Modules of d3 (or single names) it may import from "d3".
 * @property {boolean} [entry]  Begins in the file src/<name>.ts, with or without a folder beside it.
 * @property {boolean} [node]  May use Node's own modules.
 * @property {"pure" | "browser"} runs  Whether it must run without a DOM.
 */

const chain = ["model", "names", "ingest", "graph", "analysis", "layout", "scene", "pipeline"];
const lists = ["ingest/importers.ts", "analysis/metrics.ts", "layout/layouts.ts", "export/exporters.ts"];

/** Leftmost room first. @type {readonly Room[]} */
export const rooms = [
	{ name: "model", rooms: [], packages: ["valibot"], d3: [], runs: "pure" },
	{ name: "i18n", rooms: ["model"], packages: [], d3: [], runs: "pure" },
	{ name: "names", rooms: ["model"], packages: [], d3: [], runs: "pure" },
	{
		name: "ingest",
		rooms: ["model", "names"],
		packages: ["papaparse", "read-excel-file", "fflate"],
		d3: [],
		runs: "pure",
	},
	{ name: "graph", rooms: ["model"], packages: [], d3: [], runs: "pure" },
	{ name: "analysis", rooms: ["model", "graph"], packages: [], d3: [], runs: "pure" },
	{ name: "layout", rooms: ["graph"], packages: [], d3: ["d3-force", "randomLcg"], runs: "pure" },
	{
		name: "scene",
		rooms: ["model", "graph", "analysis", "layout"],
		packages: [],
		d3: ["d3-scale", "d3-shape", "d3-polygon"],
		runs: "pure",
	},
	{
		name: "pipeline",
		rooms: ["model", "names", "graph", "analysis", "layout", "scene"],
		packages: [],
		d3: [],
		runs: "pure",
	},
	{ name: "render", rooms: ["scene"], packages: [], d3: ["d3-quadtree"], runs: "browser" },
	{
		name: "export",
		rooms: ["model", "graph", "analysis", "scene", "pipeline", "render", "i18n"],
		packages: ["fflate"],
		d3: [],
		runs: "pure",
	},
	{ name: "workers", rooms: ["model", "ingest", "graph", "analysis", "layout"], packages: [], d3: [], runs: "browser" },
	{
		name: "store",
		rooms: [...chain, "render", "export", "i18n", "workers"],
		packages: ["zustand"],
		d3: [],
		runs: "browser",
	},
	{
		name: "ui",
		rooms: ["model", "i18n", ...lists, "pipeline", "scene", "render", "export", "store"],
		packages: ["lit-html"],
		d3: ["d3-zoom", "d3-drag", "d3-selection"],
		runs: "browser",
	},
	{
		name: "cli",
		rooms: [...chain, "render", "export", "i18n"],
		packages: [],
		d3: [],
		entry: true,
		node: true,
		runs: "browser",
	},
	{ name: "main", rooms: ["store", "ui", "i18n", "styles"], packages: [], d3: [], entry: true, runs: "browser" },
];

const fencedPackages = [...new Set(rooms.flatMap((room) => room.packages))];

/** Names that exist only where there is a page, with what a pure room says when it meets one. */
const pageGlobals = ["document", "window", "localStorage", "navigator", "HTMLElement", "requestAnimationFrame"];

/** @param {Room} room */
function roomFiles({ name, entry }) {
	return entry ? [`src/${name}.ts`, `src/${name}/**`] : [`src/${name}/**`];
}

/** Patterns of import specifiers a room must not use, at any depth. @param {Room} room */
export function forbiddenPatterns(room) {
	const forbidden = rooms.filter((other) => other !== room && !room.rooms.includes(other.name));
	const patterns = forbidden.flatMap((other) => {
		if (other.entry) return [`**/${other.name}.ts`, `**/${other.name}/**`];
		const open = room.rooms.filter((path) => path.startsWith(`${other.name}/`)).map((path) => `!**/${path}`);
		return [`**/${other.name}/**`, ...open];
	});
	const packages = fencedPackages.filter((name) => !room.packages.includes(name));
	return [
		...patterns,
		...packages.flatMap((name) => [name, `${name}/**`]),
		...(room.d3.length > 0 ? [] : ["d3"]),
		"d3-*",
		...(room.node ? [] : ["node:*"]),
	];
}

/** @param {Room} room */
function restrictImports(room) {
	const open = [...room.rooms, ...room.packages, ...room.d3];
	const message = `src/${room.name} may import ${open.length > 0 ? open.join(", ") : "nothing but itself"} (ARCHITECTURE.md, "The way of the data").`;
	return { level: "error", options: { patterns: [{ group: forbiddenPatterns(room), message }] } };
}

/** @param {Room} room */
function restrictGlobals(room) {
	const message = `src/${room.name} runs without a page.`;
	return {
		level: "error",
		options: { deniedGlobals: Object.fromEntries(pageGlobals.map((name) => [name, message])) },
	};
}

/** The part of biome.json that is made from the table. */
export function biomeOverrides() {
	return rooms.map((room) => ({
		includes: roomFiles(room),
		linter: {
			rules: {
				style: {
					noRestrictedImports: restrictImports(room),
					...(room.runs === "pure" ? { noRestrictedGlobals: restrictGlobals(room) } : {}),
				},
			},
		},
	}));
}
