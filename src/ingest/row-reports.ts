// What is said of one row of the long format: who is named in it, and how that was read.
import type { IssueLog } from "./issue-log.ts";
import type { CellReader } from "./long-row.ts";
import type { RawRow } from "./raw.ts";

export class RowReports {
	constructor(
		private readonly log: IssueLog,
		private readonly reader: CellReader,
		private readonly row: RawRow,
	) {}

	nobody(): void {
		const found = this.reader.saysNone("institution", this.row);
		if (found === null) this.log.add("row-without-actor", "warning", this.reader.rowPlace(this.row.row), {});
		else this.log.add("cell-says-none", "info", this.place, { found });
	}

	amount(found: string): void {
		this.log.add("cell-not-a-name", "warning", this.place, { found });
	}

	split(bodies: number, persons: number): void {
		this.log.add("cell-split", "info", this.place, { count: bodies });
		if (persons > 1) this.log.add("cell-split-unpaired", "warning", this.place, { bodies, persons });
	}

	personInBody(found: string, body: string): void {
		this.log.add("person-in-body", "info", this.place, { found, body });
	}

	bodyInPerson(found: string, body: string): void {
		this.log.add("body-in-person", "info", this.reader.place("person", this.row.row), { found, body });
	}

	/** In a cell of persons nothing but a body. */
	bodyAlone(found: string): void {
		this.log.add("body-instead-of-person", "info", this.reader.place("person", this.row.row), { found });
	}

	postAlone(found: string): void {
		this.log.add("post-without-body", "warning", this.reader.rowPlace(this.row.row), { found });
	}

	absent(found: string): void {
		this.log.add("read-as-absent", "warning", this.reader.place("attendance", this.row.row), { found });
	}

	proxy(found: string): void {
		this.log.add("read-as-proxy", "info", this.reader.rowPlace(this.row.row), { found });
	}

	postAsRole(found: string): void {
		this.log.add("post-read-as-role", "info", this.reader.rowPlace(this.row.row), { found });
	}

	unclear(column: "institution" | "person", found: string): void {
		this.log.add("name-unclear", "warning", this.reader.place(column, this.row.row), { found });
	}

	former(found: string): void {
		this.log.add("read-as-former", "info", this.reader.rowPlace(this.row.row), { found });
	}

	roleElsewhere(column: "sector" | "note", found: string): void {
		this.log.add("cell-read-as-role", "info", this.reader.place(column, this.row.row), { found });
	}

	private get place() {
		return this.reader.place("institution", this.row.row);
	}
}
