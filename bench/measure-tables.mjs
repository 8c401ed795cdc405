// The part of the bench about measures, as tables. Alone: node bench/measure-tables.mjs [sizes].
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const load = async (name) => await import((await bundle(name)).href);
const round = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : "–");

/** @param {readonly number[]} sizes @param {(head: string[], rows: unknown[][]) => void} table */
export async function benchMeasureTables(sizes, table) {
	const { benchMeasures, practise } = await load("measures");
	const { benchLinearity, benchOverlap } = await load("structures");
	const worker = await bundle("node-worker");
	practise();
	const rows = [];
	for (const nodes of sizes) rows.push(await benchMeasures(nodes, worker));
	table(
		["CPU ms", ...rows.map(({ nodes }) => nodes)],
		[
			["exact betweenness", ...rows.map(({ betweenness }) => round(betweenness.own))],
			["graphology / ours", ...rows.map(({ betweenness }) => round(betweenness.graphology / betweenness.own))],
			[
				"graphology, weighted as by default / ours",
				...rows.map(({ betweenness }) => round(betweenness.weighted / betweenness.own)),
			],
			["igraph / ours", ...rows.map(({ betweenness }) => round(betweenness.igraph / betweenness.own))],
			[
				"largest difference from graphology",
				...rows.map(({ error }) => (Number.isFinite(error) ? error.toExponential(1) : "–")),
			],
			["first estimate of betweenness", ...rows.map(({ estimate }) => round(estimate.own))],
			["its sources", ...rows.map(({ estimate }) => estimate.searched)],
			["its correlation with the exact", ...rows.map(({ estimate }) => round(estimate.correlation, 3))],
			["exact closeness", ...rows.map(({ closeness }) => round(closeness.own))],
			["graphology / ours", ...rows.map(({ closeness }) => round(closeness.graphology / closeness.own))],
			["igraph / ours", ...rows.map(({ closeness }) => round(closeness.igraph / closeness.own))],
		],
	);
	table(
		[`exact betweenness, ${rows[0].workers.count} workers, ms of the clock`, ...rows.map(({ nodes }) => nodes)],
		[
			["ours, workers just started", ...rows.map(({ workers }) => round(workers.first))],
			["ours, after practice", ...rows.map(({ workers }) => round(workers.own))],
			["graphology / ours", ...rows.map(({ workers }) => round(workers.graphology / workers.own))],
		],
	);
	table(
		["linear measures, CPU ns each", "of a", "2,500 nodes", "10,000 nodes"],
		benchLinearity(2500, 10_000).map(({ name, unit, smaller, larger }) => [name, unit, round(smaller), round(larger)]),
	);
	const { milliseconds, pairs } = benchOverlap(2000, 10_000);
	table(
		["overlap of all pairs", "CPU ms", "pairs that share"],
		[["2,000 consortia, 10,000 institutions", round(milliseconds, 0), pairs]],
	);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const sizes = process.argv.slice(2).map(Number);
	await benchMeasureTables(sizes.length > 0 ? sizes : [150, 1000, 10_000], (head, rows) => {
		for (const row of [head, ...rows]) process.stdout.write(`${row.join(" | ")}\n`);
		process.stdout.write("\n");
	});
}
