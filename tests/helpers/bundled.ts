// The data that come with the program, read the way a user's folder is.
import { readdirSync, readFileSync } from "node:fs";
import { readFiles } from "../../src/ingest/read-file.ts";
import type { Dataset } from "../../src/model/dataset.ts";

export function readBundled(): Dataset {
	const folder = new URL("../../data/", import.meta.url);
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".csv"))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
	const { value } = readFiles(files, { attendance: false });
	if (value === null) throw new Error("The bundled data cannot be read");
	return value;
}
