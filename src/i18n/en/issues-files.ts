// Words for what is wrong with a file as a whole; the same facts as the Japanese file.
import { classifyFile, type FileClass } from "../file-class.ts";
import type { IssueWords } from "../issue-words.ts";
import { counted } from "./issue-terms.ts";

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000).toLocaleString("en")} MB`;

const advice: Readonly<Record<FileClass, string>> = {
	sheet: "Save the sheet as “CSV UTF-8” in your spreadsheet program and open that file.",
	archive: "Unpack it and open the CSV or JSON files in it.",
	document: "Copy the table in it to a spreadsheet program, save that as “CSV UTF-8” and open the file.",
	unknown: "Save it as “CSV UTF-8” in the program it comes from and open that file.",
};

export const fileIssuesEn = {
	"file-type-unknown": {
		message: ({ found }) =>
			found === "binary"
				? "The file is no text and cannot be read. CSV, TSV and JSON can."
				: `Files of this type (${found}) cannot be read. CSV, TSV and JSON can.`,
		remedy: ({ found }) => advice[classifyFile(found)],
	},
	"file-empty": {
		message: () => "The file has no content.",
		remedy: "Open a table with column names in the first row and data below.",
	},
	"file-header-only": {
		message: () => "There is a header row but no data below it.",
		remedy: "Enter the data below the header, one record a row.",
	},
	"file-too-large": {
		message: ({ bytes, limit }) => `The file has ${megabytes(bytes)}; the limit is ${megabytes(limit)}.`,
		remedy: "Split the file, or remove columns that are not needed.",
	},
	"file-unreadable": {
		message: ({ reason }) => `The file cannot be read (${reason}).`,
		remedy:
			"Check that it opens elsewhere and is not in use by another program. If it is a folder, choose the files in it.",
	},
	"encoding-found": { message: ({ encoding }) => `Read as ${encodingName(encoding)} text.`, remedy: "" },
	"encoding-mixed": {
		message: ({ encoding, badBytes }) =>
			`The file mixes encodings: ${counted(badBytes, "byte")} are not ${encodingName(encoding)}, and each line was read in the encoding that fits.`,
		remedy: "Check for garbled characters and save the whole file as UTF-8.",
	},
	"csv-broken-quote": {
		message: () => "A quotation mark is never closed or stands in the wrong place; the row was not read.",
		remedy: 'Double a quotation mark inside a cell ("") and put the whole cell in quotation marks.',
	},
	"text-not-a-table": {
		message: () =>
			"This is no table with columns, so it cannot be read; nor can members in running text with marks such as 【学】 and 【官】.",
		remedy: "Write them as a table with the columns consortium, sector and institution, one institution a row.",
	},
} satisfies Partial<IssueWords>;

function encodingName(encoding: string): string {
	return encoding === "shift_jis" ? "Shift_JIS (CP932)" : encoding.toUpperCase();
}
