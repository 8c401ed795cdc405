// npm run bench: ratios within one run, medians of several. "-- --full" adds 50,000 nodes, "-- 150 1000"
// measures these sizes only.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runnerImport } from "vite";
import { readSlot } from "../scripts/artefact/slots.mjs";
import { measurePage } from "../scripts/gates/built-file.mjs";
import { builtFile } from "../scripts/project.mjs";
import { run } from "../scripts/run.mjs";
import { benchMeasureTables } from "./measure-tables.mjs";
import { benchPage } from "./page.mjs";

const isFull = process.argv.includes("--full");
const named = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const sizes = named.length > 0 ? named : [150, 1000, 10_000, ...(isFull ? [50_000] : [])];

const load = async (file) => (await runnerImport(new URL(file, import.meta.url).pathname)).module;
const print = (line = "") => process.stdout.write(`${line}\n`);
const round = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : "–");

function table(head, rows) {
	print(`| ${head.join(" | ")} |`);
	print(`|${head.map(() => "---").join("|")}|`);
	for (const row of rows) print(`| ${row.join(" | ")} |`);
	print();
}

setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc");

await run("node", ["scripts/build.mjs"]);
const { generateDataset } = await load("./generate.ts");
const { benchLayout } = await load("./layout.ts");
const { benchFigure } = await load("./figure.ts");

print(`# Bench\n\n${cpus().length} cores, Node ${process.version}. Ratios compare within this run only.\n`);

print("## Layout to rest\n");
const layouts = sizes.map(benchLayout);
for (const { nodes: count, edges, rows } of layouts) {
	print(`${count} nodes, ${edges} edges\n`);
	table(
		["layout", "ms", "times faster", "stress", "2-hop NP", "own", "crossings", "heap, MB", "remark"],
		rows.map(({ name, milliseconds, ratio, quality, heap, remark }) => [
			name,
			round(milliseconds, 0),
			round(ratio, 2),
			round(quality?.stress ?? Number.NaN, 3),
			round(quality?.neighbourhood ?? Number.NaN, 3),
			round(quality?.own ?? Number.NaN, 2),
			quality?.crossings ?? "–",
			round(heap / 1e6),
			remark,
		]),
	);
}

print("## Rows to picture, without a browser\n");
const figures = sizes.map((nodes, at) => benchFigure(nodes, layouts[at].geometries));
table(
	["step, median ms", ...figures.map(({ nodes }) => nodes)],
	figures[0].steps.map(([step], at) => [step, ...figures.map(({ steps }) => round(steps[at][1]))]),
);
table(
	["heap of network and figure, MB"],
	[[figures.map(({ nodes, heap }) => `${nodes}: ${round(heap / 1e6)}`).join(" · ")]],
);

print("## Measures\n");
await benchMeasureTables(sizes, table);

print("## In the browser\n");
const pages = await benchPage(
	figures.map(({ nodes, scene, picture }) => ({ nodes, scene, picture, dataset: generateDataset(nodes) })),
	{ isFull },
);
table(
	["", ...pages.map(({ nodes }) => nodes)],
	[
		["page to first graph, ms", ...pages.map((row) => round(row.load, 0))],
		["frame while panning, median ms", ...pages.map((row) => round(row.frameMedian))],
		["frame while panning, p95 ms", ...pages.map((row) => round(row.frameP95))],
		["filter click to paint, median ms", ...pages.map((row) => round(row.filterMedian, 0))],
		["filter click to paint, p95 ms", ...pages.map((row) => round(row.filterP95, 0))],
		["longest task of all below, ms of CPU", ...pages.map(({ tasks }) => round(Math.max(...tasks.values()), 0))],
		["whole figure by our painter, ms", ...pages.map((row) => round(row.painter))],
		["its circles and lines alone, batched by our painter, ms", ...pages.map((row) => round(row.batched))],
		["the same, one path an item / batched", ...pages.map((row) => round(row.canvas / row.batched, 2))],
		["the same as SVG elements / batched", ...pages.map((row) => round(row.svg / row.batched, 2))],
		["page heap, MB", ...pages.map((row) => round(row.heap / 1e6))],
	],
);

print("## Longest task of the main thread by interaction\n");
print(
	"CPU time of the thread in ms, from a trace; at 1,000 nodes the median of three rounds, at other sizes one round, and only in a full run. – where a network of that size would have to be laid out anew.\n",
);
table(
	["", ...pages.map(({ nodes }) => nodes)],
	[...new Set(pages.flatMap(({ tasks }) => [...tasks.keys()]))].map((name) => [
		name,
		...pages.map(({ tasks }) => round(tasks.get(name) ?? Number.NaN, 0)),
	]),
);

const html = readFileSync(builtFile, "utf8");
const bundled = JSON.stringify(readSlot(html, "bundled-data")).length;
const bare = measurePage(html);
print(
	`Built file without bundled data: ${round(bare / 1000)} kB gzipped; bundled data: ${round(bundled / 1000)} kB of JSON.`,
);
