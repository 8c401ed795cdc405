// The name of a written file: what it shows, in which form, of which day, safe on every file system.

/** Characters Windows refuses; the others refuse fewer. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** Names of devices, which Windows refuses before any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Of a part, in characters: a path of Windows holds 260. */
const LONGEST_PART = 40;

/** Parts that are empty are left out; "_" stands between parts, never a blank at an end. */
export function nameFile(parts: readonly string[], extension: string): string {
	const clean = parts.map(cleanPart).filter((part) => part !== "");
	const stem = clean.join("_") || "renkei-map";
	return `${DEVICE.test(stem) ? `_${stem}` : stem}.${extension}`;
}

/** Windows also drops a full stop at the end. */
function cleanPart(part: string): string {
	const allowed = part.normalize("NFC").replace(REFUSED, " ").replace(/\s+/gu, " ").trim();
	return [...allowed]
		.slice(0, LONGEST_PART)
		.join("")
		.replace(/[. ]+$/u, "");
}
