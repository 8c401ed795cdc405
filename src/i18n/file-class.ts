// What can be done about a file we do not read, by what it was found to be.

export type FileClass = "sheet" | "archive" | "document" | "unknown";

const SHEETS = /^(?:xls[xm]?|ods|numbers)$/;
const ARCHIVES = /^(?:ZIP|gzip|7z|RAR)$/;

export function classifyFile(found: string): FileClass {
	if (SHEETS.test(found)) return "sheet";
	if (ARCHIVES.test(found)) return "archive";
	return found === "binary" ? "unknown" : "document";
}
