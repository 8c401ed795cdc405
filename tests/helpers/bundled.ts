// The data that come with the program, read the way a user's folder is.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { plainReading } from "../../src/ingest/raw.ts";
import { readFiles } from "../../src/ingest/read-file.ts";
import type { Dataset } from "../../src/model/dataset.ts";

export function readBundled(): Dataset {
	// From the working folder: a simulated page knows no file of its own.
	const folder = resolve("data");
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".csv"))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
	const { value } = readFiles(files, plainReading);
	if (value === null) throw new Error("The bundled data cannot be read");
	return value;
}
