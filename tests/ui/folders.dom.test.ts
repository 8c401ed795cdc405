// What is taken from a drop: files as they are, folders for the tables in them.
import { expect, test } from "vitest";
import { listDropped } from "../../src/ui/folders.ts";

interface FakeEntry {
	readonly name: string;
	readonly fullPath: string;
	readonly isDirectory: boolean;
	readonly isFile: boolean;
}

function makeFile(path: string): FakeEntry {
	const name = path.split("/").at(-1) ?? "";
	const file = (done: (file: File) => void) => done(new File([path], name));
	return { name, fullPath: `/${path}`, isDirectory: false, isFile: true, file } as FakeEntry;
}

/** Tells its entries one at a time, as browsers tell a hundred. */
function makeFolder(path: string, inside: readonly FakeEntry[]): FakeEntry {
	const createReader = () => {
		const left = [...inside];
		return { readEntries: (done: (some: FakeEntry[]) => void) => done(left.splice(0, 1)) };
	};
	return {
		name: path.split("/").at(-1) ?? "",
		fullPath: `/${path}`,
		isDirectory: true,
		isFile: false,
		createReader,
	} as FakeEntry;
}

function makeDrop(entries: readonly (FakeEntry | null)[]): DataTransfer {
	const files = entries.map((entry) => new File(["own"], entry?.name ?? "plain.csv"));
	const items = entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry }));
	return { files, items } as unknown as DataTransfer;
}

const namesOf = async (drop: DataTransfer) => (await listDropped(drop)).map(({ name }) => name);

test("files are taken as they are, also where the browser tells of no entries", async () => {
	expect(await namesOf(makeDrop([null, makeFile("名簿.xlsx")]))).toEqual(["plain.csv", "名簿.xlsx"]);
});

test("a folder gives its tables by path, in order, and nothing else of it", async () => {
	const sub = makeFolder("data/sub", [makeFile("data/sub/c.json")]);
	const folder = makeFolder("data", [makeFile("data/b.csv"), makeFile("data/写真.png"), sub, makeFile("data/a.csv")]);
	expect(await namesOf(makeDrop([folder, makeFile("x.csv")]))).toEqual([
		"data/a.csv",
		"data/b.csv",
		"data/sub/c.json",
		"x.csv",
	]);
	const [first] = await listDropped(makeDrop([folder]));
	expect(await first?.text()).toBe("data/a.csv");
});

test("a folder is read by its handle where a page from the disk may not read entries", async () => {
	const handle = {
		name: "data",
		kind: "directory",
		async *values() {
			yield { name: "a.csv", kind: "file", getFile: async () => new File(["inside"], "a.csv") };
		},
	};
	const locked = {
		...makeFolder("data", []),
		createReader: () => ({ readEntries: (_: unknown, fail: () => void) => fail() }),
	};
	const drop = makeDrop([locked]);
	Object.assign(drop.items[0] as object, { getAsFileSystemHandle: async () => handle });
	expect(await namesOf(drop)).toEqual(["data/a.csv"]);
	const refused = makeDrop([locked]);
	Object.assign(refused.items[0] as object, { getAsFileSystemHandle: () => Promise.reject(new Error("no")) });
	expect(await namesOf(refused)).toEqual(["data"]);
});

test("a folder without tables stays in the list, so that the report names it", async () => {
	expect(await namesOf(makeDrop([makeFolder("空", [])]))).toEqual(["空"]);
});
