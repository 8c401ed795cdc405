// What passes between the stages of reading: bytes, text, rows of cells, and the job that yields on the way.
import type { Dataset } from "../model/dataset.ts";
import type { Outcome } from "../model/issue.ts";

/** A file as it was opened, with the name people see. */
export interface InputFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A file whose encoding is settled. */
export interface TextFile {
	readonly name: string;
	readonly text: string;
}

export interface ReadOptions {
	/** Reads a long-format file as a list of who attended: nobody becomes a member. */
	readonly attendance: boolean;
	/** What the members of a consortium are taken for where a long-format file does not say so. */
	readonly unsaidLists: "complete" | "open";
}

export const plainReading: ReadOptions = { attendance: false, unsaidLists: "complete" };

/** One record; `row` counts from 1 as a spreadsheet shows it, header and blank rows included. */
export interface RawRow {
	readonly row: number;
	readonly cells: readonly string[];
	/** Small numbers, one a cell: equal texts of one file have equal codes, the empty text has 0. */
	readonly codes: readonly number[];
}

/** A table of cells, not yet understood. */
export interface RawTable {
	readonly file: string;
	readonly header: readonly string[];
	/** Spreadsheet row of the header. */
	readonly headerRow: number;
	readonly rows: readonly RawRow[];
}

/** Characters or rows of the present step; only the ratio is meant for people. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** Reading in slices: finished at once, or between frames. */
export type Reading<T> = Generator<Progress, T, void>;
export type ReadJob = Reading<Outcome<Dataset>>;
