// The fences between the rooms stand: the sources keep to them, and each of them would catch a breach.
import { describe, expect, test } from "vitest";
import { biomeOverrides, type Room, rooms } from "../../scripts/fences.mjs";
import { readProjectFile } from "../../scripts/project.mjs";
import { findForbidden, readImports, readSources } from "./imports.ts";
import { countBreaches } from "./lint-planted.ts";

/** A file deep inside a room, and the file of an entry. */
function pathsIn({ name, entry }: Room): string[] {
	return [`${name}/deep/planted.ts`, ...(entry ? [`${name}.ts`] : [])];
}

/** The way from a file to src/. */
function upFrom(path: string): string {
	return path.includes("/") ? "../../" : "./";
}

/** Imports of a type from each room that must not be seen. */
function breachesOf(room: Room, path: string): string[] {
	const closed = rooms.filter((other) => other !== room && !room.rooms.includes(other.name));
	const files = closed.flatMap(({ name, entry }) => [`${name}/x.ts`, ...(entry ? [`${name}.ts`] : [])]);
	return [
		...files.map((file) => `import type { X } from "${upFrom(path)}${file}";`),
		'import type { X } from "@types/x";',
		'import * as d3 from "d3";',
		...(room.node ? [] : ['import { readFileSync } from "node:fs";']),
	];
}

/** One import of everything a room may import. */
function allowedIn(room: Room, path: string): string[] {
	const up = upFrom(path);
	return [
		...room.rooms.map((other) => `import { x } from "${up}${other.endsWith(".ts") ? other : `${other}/x.ts`}";`),
		...room.packages.map((name) => `import { x } from "${name}/part";`),
	];
}

/** Lint denies rooms and fenced packages; unknown packages and the names of d3 are left to this test. */
function isSeenByLint(room: Room, line: string): boolean {
	return !line.includes("@types") && !(room.d3.length > 0 && line.includes("d3"));
}

/** How many imports the lint settings reject in files planted deep inside each room. */
function countRejected(linesOf: (room: Room, path: string) => readonly string[]): Promise<number> {
	const files = rooms.flatMap((room) =>
		pathsIn(room).map((path) => [path, `${linesOf(room, path).join("\n")}\n`] as const),
	);
	return countBreaches("style/noRestrictedImports", files);
}

describe("the sources", () => {
	const sources = readSources();

	test("are read at all, with their imports", () => {
		expect(sources.length).toBeGreaterThan(0);
		expect(sources.flatMap(([, source]) => readImports(source)).length).toBeGreaterThan(0);
	});

	test("import only what the table allows", () => {
		expect(sources.flatMap(([path, source]) => findForbidden(path, source))).toEqual([]);
	});

	test("use neither chance nor the clock where the same data must give the same answer", () => {
		const pure = sources.filter(([path]) =>
			rooms.some(({ name, runs }) => runs === "pure" && path.startsWith(`${name}/`)),
		);
		const found = pure.filter(([, source]) =>
			/\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/.test(source),
		);
		expect(found.map(([path]) => path)).toEqual([]);
	});
});

describe("a planted import", () => {
	test.each(rooms)("that is forbidden is caught in $name", (room) => {
		for (const path of pathsIn(room)) {
			for (const line of breachesOf(room, path)) expect(findForbidden(path, line), line).toHaveLength(1);
		}
	});

	test.each(rooms)("that is allowed passes in $name", (room) => {
		for (const path of pathsIn(room)) expect(findForbidden(path, allowedIn(room, path).join("\n"))).toEqual([]);
	});

	test("is caught in every form it can be written", () => {
		const forms = [
			'import type { X } from "../ui/x.ts";',
			'import { type X, y as z } from "../ui/x.ts";',
			'export { x } from "../ui/x.ts";',
			'export * from "../ui/x.ts";',
			'import "../ui/x.ts";',
			'const x = await import("../ui/x.ts");',
			'import {\n\tx,\n\ty,\n} from "../ui/x.ts";',
			'import W from "../ui/x.ts?worker&inline";',
		];
		for (const form of forms) expect(findForbidden("graph/x.ts", form), form).toHaveLength(1);
	});

	test("of d3 is held to the names of the room, types included", () => {
		const line = 'import { forceSimulation, type SimulationNodeDatum, zoom } from "d3";';
		expect(findForbidden("layout/x.ts", line)).toEqual(['src/layout/x.ts imports "zoom" of d3']);
	});

	test("from outside src/, or in a file of no room, is caught", () => {
		expect(findForbidden("ui/x.ts", 'import { x } from "../../scripts/x.mjs";')).toHaveLength(1);
		expect(findForbidden("utils/x.ts", "")).toHaveLength(1);
	});
});

describe("the lint settings", () => {
	test("hold the fences made from the table", () => {
		const settings = JSON.parse(readProjectFile("biome.json"));
		const fences = biomeOverrides();
		expect(settings.overrides.slice(-fences.length)).toEqual(JSON.parse(JSON.stringify(fences)));
	});

	test("complain about every planted import, in every room", async () => {
		const planted = (room: Room, path: string) => breachesOf(room, path).filter((line) => isSeenByLint(room, line));
		const all = rooms.flatMap((room) => pathsIn(room).flatMap((path) => planted(room, path)));
		expect(await countRejected(planted)).toBe(all.length);
	});

	test("let every allowed import pass, in every room", async () => {
		expect(await countRejected(allowedIn)).toBe(0);
	});
});
