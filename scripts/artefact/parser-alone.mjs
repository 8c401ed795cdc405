// Of the package that parses delimited text the page uses the parser alone: what stands around it (streams from the
// network, workers of its own, writing) is emptied, since no bundler can tell that nobody calls it.
import { join } from "node:path";
import { projectFolder } from "../project.mjs";

/** The text the package is made from: in the smaller one names tell nothing. */
const source = join(projectFolder, "node_modules/papaparse/papaparse.js");

const aroundParser = new Set([
	"CsvToJson",
	"JsonToCsv",
	"ChunkStreamer",
	"NetworkStreamer",
	"FileStreamer",
	"StringStreamer",
	"ReadableStreamStreamer",
	"DuplexStreamStreamer",
	"ParserHandle",
	"getWorkerBlob",
	"newWorker",
	"mainThreadReceivedMessage",
	"workerThreadReceivedMessage",
	"completeWorker",
]);

/** Every function declared in a node, the outer ones first. @param {any} node @returns {Generator<any>} */
function* findFunctions(node) {
	if (typeof node !== "object" || node === null) return;
	if (node.type === "FunctionDeclaration") yield node;
	for (const value of Object.values(node)) yield* findFunctions(value);
}

/** The code with functions of these names left without a body; all of them must be there. @param {string} code @param {any} program @param {ReadonlySet<string>} names */
export function emptyFunctions(code, program, names = aroundParser) {
	const functions = [...findFunctions(program)].filter(({ id }) => names.has(id.name));
	const found = new Set(functions.map(({ id }) => id.name));
	const missing = [...names].filter((name) => !found.has(name));
	if (missing.length > 0)
		throw new Error(`no function to empty is called ${missing.join(", ")}: look at the package anew`);
	return functions
		.sort((one, other) => other.start - one.start)
		.reduce((left, { body }) => `${left.slice(0, body.start)}{}${left.slice(body.end)}`, code);
}

/** @returns {import("vite").Plugin} */
export function parserAlone() {
	return {
		name: "renkei:parser-alone",
		apply: "build",
		enforce: "pre",
		resolveId: (id) => (id === "papaparse" ? source : null),
		transform(code, id) {
			return id === source ? { code: emptyFunctions(code, this.parse(code)), map: null } : null;
		},
	};
}
