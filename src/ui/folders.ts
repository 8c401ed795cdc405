// What was dropped, folders opened up: the tables in them, named by their paths.

const TABLE = /\.(?:csv|tsv|txt|json|geojson|ndjson|jsonl)$/i;
/** More than any data package has; a folder of a whole disk ends here. */
const MOST_FILES = 500;
const DEEPEST = 5;

/** A file or folder, whichever of its two interfaces the browser has for it. */
interface Dropped {
	readonly name: string;
	readonly isFolder: boolean;
	list(): Promise<readonly Dropped[]>;
	open(): Promise<File>;
}

/** Must be called while the drop is being told: afterwards the browser forgets what was dropped. */
export function listDropped(data: DataTransfer): Promise<readonly File[]> {
	const files = [...data.files];
	const items = [...data.items].filter(({ kind }) => kind === "file");
	const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
	if (!entries.some((entry) => entry?.isDirectory)) return Promise.resolve(files);
	// Pages opened from a disk may read folders by their handles alone.
	const handles = items.map((item) => readHandle(item));
	return openDropped(
		entries.map(async (entry, at) => (await handles[at]) ?? (entry && fromEntry(entry))),
		files,
	);
}

async function openDropped(
	dropped: readonly Promise<Dropped | null>[],
	files: readonly File[],
): Promise<readonly File[]> {
	const opened: File[] = [];
	for (const [at, found] of dropped.entries()) {
		const each = await found;
		const tables = each?.isFolder ? await openFolder(each, each.name, 0).catch(() => []) : [];
		opened.push(...tables);
		// A folder without tables stays what it is, so that the report can say that it holds none.
		const own = files[at];
		if (tables.length === 0 && own) opened.push(own);
	}
	return opened.slice(0, MOST_FILES);
}

async function openFolder(folder: Dropped, path: string, depth: number): Promise<readonly File[]> {
	const opened: File[] = [];
	const inside = [...(await folder.list())].sort((one, other) => (one.name < other.name ? -1 : 1));
	for (const each of inside) {
		if (opened.length >= MOST_FILES || each.name.startsWith(".")) continue;
		const own = `${path}/${each.name}`;
		if (each.isFolder) opened.push(...(depth < DEEPEST ? await openFolder(each, own, depth + 1) : []));
		else if (TABLE.test(each.name)) opened.push(rename(await each.open(), own));
	}
	return opened;
}

function rename(file: File, path: string): File {
	return new File([file], path, { type: file.type, lastModified: file.lastModified });
}

async function readHandle(item: DataTransferItem): Promise<Dropped | null> {
	const own = item as DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
	const handle = await own.getAsFileSystemHandle?.().catch(() => null);
	return handle ? fromHandle(handle) : null;
}

function fromHandle(handle: FileSystemHandle): Dropped {
	return {
		name: handle.name,
		isFolder: handle.kind === "directory",
		list: async () => {
			const inside: Dropped[] = [];
			for await (const each of (handle as FileSystemDirectoryHandle).values()) {
				if (inside.push(fromHandle(each)) >= MOST_FILES) break;
			}
			return inside;
		},
		open: () => (handle as FileSystemFileHandle).getFile(),
	};
}

function fromEntry(entry: FileSystemEntry): Dropped {
	return {
		name: entry.name,
		isFolder: entry.isDirectory,
		list: () => readEntries((entry as FileSystemDirectoryEntry).createReader()),
		open: () => new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
	};
}

/** The browser tells some at a time, and none when it has told all. */
async function readEntries(reader: FileSystemDirectoryReader): Promise<readonly Dropped[]> {
	const all: Dropped[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (some.length === 0 || all.length >= MOST_FILES) return all;
		all.push(...some.map(fromEntry));
	}
}
