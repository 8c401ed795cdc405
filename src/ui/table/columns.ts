// The columns of each table: what a cell says, what it sorts by, and what a row selects.
import type { TemplateResult } from "lit-html";
import type { Certainty } from "../../model/dataset.ts";
import type { Tie, TieRole } from "../../model/evidence.ts";
import type {
	ConsortiumRow,
	InstitutionRow,
	PairRow,
	PersonRow,
	TableRows,
	TieRow,
} from "../../pipeline/table-rows.ts";
import type { State } from "../../store/state.ts";
import { type TableTab, tableColumns } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { roleText } from "../inspector/evidence.ts";
import { findEntry, sectorOf } from "../lookup.ts";
import { nodeSample } from "../marks.ts";
import { hasPartiesOnly, statedMembers } from "../member-count.ts";
import { dateText, joinNames, placeText, plainName, programLabel } from "../naming.ts";

export interface Cell {
	readonly text: string;
	/** Set where the column is a number; null sorts last. */
	readonly number?: number | null;
	/** The words are those of a source, hence Japanese. */
	readonly printed?: boolean;
	readonly mark?: TemplateResult;
}

export interface Line {
	readonly key: string;
	/** One id selects a node, two select the tie between them. */
	readonly ids: readonly string[];
	readonly cells: readonly Cell[];
}

/** Cells are written when they are first asked for: of a long table few are ever seen. */
class WaitingLine implements Line {
	private written: readonly Cell[] | null = null;

	constructor(
		readonly key: string,
		readonly ids: readonly string[],
		private readonly write: () => readonly Cell[],
	) {}

	get cells(): readonly Cell[] {
		this.written ??= this.write();
		return this.written;
	}
}

interface Column {
	readonly id: string;
	readonly numeric: boolean;
	/** Its words are few and short: nothing of them is ever cut off. */
	readonly isShort: boolean;
}

export interface Sheet {
	readonly columns: readonly Column[];
	readonly lines: readonly Line[];
}

const shortColumns: ReadonlySet<string> = new Set([
	"seat",
	"consortiumCount",
	"named",
	"shared",
	"common",
	"layer",
	"certainty",
]);
const numericColumns: ReadonlySet<string> = new Set([
	"consortiumCount",
	"named",
	"stated",
	"shared",
	"common",
	"layer",
]);

/** The table of a tab as plain cells, in the order of the rows. */
export function makeSheet(tab: TableTab, rows: TableRows, state: State, app: App): Sheet {
	// Cells may be written after the language has changed; theirs is that of the sheet.
	const fixed = { words: { value: app.words }, language: { value: app.language } };
	const write = new CellWriter(state, Object.create(app, fixed) as App);
	const lines: Readonly<Record<TableTab, () => readonly Line[]>> = {
		institutions: () => rows.institutions.map((row) => write.institution(row)),
		consortia: () => rows.consortia.map((row) => write.consortium(row)),
		persons: () => rows.persons.map((row) => write.person(row)),
		pairs: () => rows.pairs.map((row) => write.pair(row)),
		ties: () => rows.ties.map((row, index) => write.tie(row, index)),
	};
	return {
		columns: tableColumns[tab].map((id) => ({ id, numeric: numericColumns.has(id), isShort: shortColumns.has(id) })),
		lines: lines[tab](),
	};
}

class CellWriter {
	constructor(
		private readonly state: State,
		private readonly app: App,
	) {}

	institution(row: InstitutionRow): Line {
		const { terms } = this.app.words;
		const { table } = this.app.words.ui;
		const count = row.consortia.length;
		return new WaitingLine(row.id, [row.id], () => [
			this.node(row.id),
			{ text: row.sector ? terms.sectors[row.sector] : table.unknown },
			{ text: row.prefecture ? terms.prefecture(row.prefecture) : table.unknown },
			{ text: table.consortiumCount(count), number: count },
			this.names(row.consortia),
			{ text: this.join([...row.roles.map((role) => terms.roles[role as TieRole] ?? role), ...row.posts]) },
			{ text: terms.certainties[row.certainty as Certainty] },
		]);
	}

	consortium(row: ConsortiumRow): Line {
		const { terms } = this.app.words;
		const { table } = this.app.words.ui;
		const { named } = row.members;
		const stated = () => statedMembers(row.members, this.app);
		return new WaitingLine(row.id, [row.id], () => [
			this.node(row.id),
			{ text: this.join(row.prefectures.map((code) => terms.prefecture(code))) || table.unknown },
			{ text: this.join(row.programs.map((id) => programLabel(this.state, this.app, id))) },
			{ text: row.members.list === "none" || hasPartiesOnly(row.members) ? "―" : `${named}`, number: named },
			{ text: stated()?.text ?? "―", number: stated()?.value ?? null },
			{ text: row.shared === null ? table.unknown : `${row.shared}`, number: row.shared },
		]);
	}

	person(row: PersonRow): Line {
		const { terms } = this.app.words;
		return new WaitingLine(row.id, [row.id], () => [
			this.node(row.id),
			this.names(row.institutions),
			this.names(row.consortia),
			{ text: this.join(row.posts), printed: true },
			{ text: terms.certainties[row.certainty as Certainty] },
		]);
	}

	pair({ a, b, shared, reach, layer, listShared, others }: PairRow): Line {
		const { overlap } = this.app.words.ui;
		return new WaitingLine(`pair:${a}:${b}`, [a, b], () => [
			this.node(a),
			this.node(b),
			{ text: overlap.shared(shared, reach), number: reach === "unknown" ? null : shared },
			this.names(listShared()),
			{ text: this.join([...new Set(others.map((tie) => this.other(tie)))]) },
			{ text: `${layer}`, number: layer },
		]);
	}

	/** A relation by its kind, a person in both by name. */
	private other(tie: Tie): string {
		return tie.kind === "relation" ? roleText(tie, this.app) : plainName(this.state, this.app, tie.a);
	}

	tie({ a, b, tie, sourceTitle }: TieRow, index: number): Line {
		const { ui } = this.app.words;
		return new WaitingLine(`${tie.kind}:${tie.row}:${a}:${b}:${index}`, [a, b], () => [
			this.node(a),
			this.node(b),
			{ text: roleText(tie, this.app) },
			{ text: this.join([tie.word, tie.post].filter((word) => word !== null)), printed: true },
			{ text: `${tie.layer}`, number: tie.layer },
			{ text: tie.asOf ? dateText(tie.asOf, this.app) : ui.table.unknown },
			{ text: this.app.words.terms.certainties[tie.certainty] },
			{ text: ui.inspector.sourcePlace(sourceTitle, placeText(tie.locator, this.app)), printed: true },
		]);
	}

	private node(id: string): Cell {
		const { dataset } = this.state.project;
		const entry = findEntry(dataset, id);
		const kind = entry && entry.kind !== "source" ? entry.kind : "institution";
		return { text: plainName(this.state, this.app, id), printed: true, mark: nodeSample(kind, sectorOf(dataset, id)) };
	}

	private names(ids: readonly string[]): Cell {
		return { text: ids.map((id) => plainName(this.state, this.app, id)).join("／"), printed: true };
	}

	private join(texts: readonly string[]): string {
		return joinNames(texts, this.app);
	}
}
