// Reads the import lines of a source, types included, and holds them against the table of rooms.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Room, rooms } from "../../scripts/fences.mjs";
import { projectFolder } from "../../scripts/project.mjs";

export interface ImportLine {
	readonly from: string;
	/** Names as they are called where they come from; "*" for a namespace. */
	readonly names: readonly string[];
}

const statement = /^\s*(?:import|export)\b([^;'"`]*?)\bfrom\s*["']([^"']+)["']/gm;
const bare = /^\s*import\s*["']([^"']+)["']/gm;
const dynamic = /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g;

function namesOf(clause: string): string[] {
	const [, inBraces] = /\{([^}]*)\}/.exec(clause) ?? [];
	const named = (inBraces ?? "").split(",").map(
		(name) =>
			name
				.trim()
				.replace(/^type\s+/, "")
				.split(/\s+as\s+/)[0] ?? "",
	);
	const outside = clause.replace(/\{[^}]*\}/, "").replace(/^\s*type\b/, "");
	if (outside.includes("*")) named.push("*");
	else if (/\w/.test(outside)) named.push("default");
	return named.filter((name) => name !== "");
}

export function readImports(source: string): ImportLine[] {
	const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
	return [
		...[...code.matchAll(statement)].map(([, clause = "", from = ""]) => ({ from, names: namesOf(clause) })),
		...[...code.matchAll(bare)].map(([, from = ""]) => ({ from, names: [] })),
		...[...code.matchAll(dynamic)].map(([, from = ""]) => ({ from, names: ["*"] })),
	];
}

/** The room of a path below src/: "layout/force/x.ts" → layout, "main.ts" → main. */
function roomOf(path: string): string {
	const [first = ""] = path.split("/");
	return first.replace(/\.ts$/, "");
}

/** Every name a module of d3 has, values and types. */
function namesOfD3(module: string): Set<string> {
	const declarations = readFileSync(join(projectFolder, `node_modules/@types/${module}/index.d.ts`), "utf8");
	const declared = declarations.matchAll(/^export (?:declare )?(?:interface|type|class|function|const|let) (\w+)/gm);
	return new Set([...declared].map(([, name = ""]) => name));
}

function checkD3(room: Room, { names }: ImportLine): string[] {
	const allowed = room.d3.map((entry) => (entry.startsWith("d3-") ? namesOfD3(entry) : new Set([entry])));
	return names.filter((name) => !allowed.some((module) => module.has(name))).map((name) => `"${name}" of d3`);
}

function checkPackage(room: Room, line: ImportLine): string[] {
	if (line.from === "d3") return checkD3(room, line);
	if (line.from.startsWith("node:")) return room.node ? [] : [line.from];
	const name = line.from
		.split("/")
		.slice(0, line.from.startsWith("@") ? 2 : 1)
		.join("/");
	return room.packages.includes(name) ? [] : [line.from];
}

function checkRelative(room: Room, path: string, { from }: ImportLine): string[] {
	const target = posix.join(posix.dirname(path), from.replace(/\?.*$/, ""));
	if (target.startsWith("..")) return [`${from}, outside src/`];
	const isOpen = roomOf(target) === room.name || room.rooms.includes(roomOf(target)) || room.rooms.includes(target);
	return isOpen ? [] : [from];
}

/** What a file imports against the table. `path` is relative to src/. */
export function findForbidden(path: string, source: string): string[] {
	const room = rooms.find(({ name }) => name === roomOf(path));
	if (!room) return [`src/${path} stands in no room of scripts/fences.mjs`];
	return readImports(source).flatMap((line) => {
		const wrong = line.from.startsWith(".") ? checkRelative(room, path, line) : checkPackage(room, line);
		return wrong.map((what) => `src/${path} imports ${what}`);
	});
}

/** Every TypeScript file of src/ as path (relative to src/) and text. */
export function readSources(folder = "src"): [path: string, source: string][] {
	const root = join(projectFolder, folder);
	if (!existsSync(root)) return [];
	return readdirSync(root, { withFileTypes: true }).flatMap((entry): [string, string][] => {
		const path = posix.join(folder, entry.name);
		if (entry.isDirectory()) return readSources(path);
		if (!entry.name.endsWith(".ts")) return [];
		return [[posix.relative("src", path), readFileSync(join(projectFolder, path), "utf8")]];
	});
}
