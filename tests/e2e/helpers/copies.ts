// Copies of the built file with other contents in its data slots, as the page's own copies have them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillSlot } from "../../../scripts/artefact/slots.mjs";
import { builtFile } from "../../../scripts/project.mjs";

export interface Copy {
	/** For `openApp({ file })`. */
	readonly file: string;
	remove(): void;
}

/** A copy on disk. `slots` maps the id of a slot to the JSON it is to hold. */
export function writeCopy(slots: Readonly<Record<string, unknown>>): Copy {
	const folder = mkdtempSync(join(tmpdir(), "renkei-copy-"));
	const file = join(folder, "copy.html");
	const filled = Object.entries(slots).reduce(
		(html, [id, value]) => fillSlot(html, id, value),
		readFileSync(builtFile, "utf8"),
	);
	writeFileSync(file, filled);
	return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
