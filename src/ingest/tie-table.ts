// Ties of one kind, gathered while rows pass by: rows that say the same are one tie that cites them all.
import {
	compareStandings,
	compareTexts,
	type RowEvidence,
	type Standing,
	type WrittenEvidence,
	writeEvidence,
} from "./long-evidence.ts";
import type { Shared } from "./mention-tables.ts";
import { Mentions } from "./mentions.ts";

export class TieTable<F extends object> {
	/** Facts as numbers of texts, field by field, then standing and row. */
	private readonly stated: Mentions<string>;
	private readonly fields: readonly string[];
	/** Number of fields that are ids, and places of the other columns. */
	private readonly ids: number;
	private readonly standing: number;
	private readonly row: number;

	constructor(
		/** Fields that name actors by id. */
		ids: readonly (keyof F & string)[],
		/** The others. */
		words: readonly (keyof F & string)[],
		private readonly shared: Shared,
	) {
		this.fields = [...ids, ...words];
		this.ids = ids.length;
		this.standing = this.fields.length;
		this.row = this.fields.length + 1;
		this.stated = new Mentions([...this.fields, "standing", "row"]);
	}

	/** Facts as numbers of texts, in the order of the fields. */
	add(facts: readonly number[], { standing, row }: RowEvidence): void {
		this.stated.add([...facts, standing.number, row]);
	}

	/** Sorted by what they say, so that output does not depend on row order; some thousand rows a step. */
	*write<R>(ranks: Int32Array, write: (facts: F, evidence: WrittenEvidence) => R): Generator<void, R[]> {
		const written: R[] = [];
		for (const group of this.stated.inOrder(ranks)) {
			if (group === null) {
				yield;
				continue;
			}
			const { rows } = group;
			if (rows.length > 1) rows.sort((one, other) => this.compare(one, other, ranks));
			for (let from = 0, to = 0; from < rows.length; from = to) {
				const first = rows[from] as number;
				const cited: number[] = [];
				for (; to < rows.length && this.isSame(first, rows[to] as number); to++)
					cited.push(this.stated.atPlace(rows[to] as number, this.row));
				written.push(write(this.factsOf(first), writeEvidence(this.standingOf(first), cited)));
			}
		}
		return written;
	}

	private compare(one: number, other: number, ranks: Int32Array): number {
		for (let field = 0; field < this.ids; field++) {
			const order =
				(ranks[this.stated.atPlace(one, field)] as number) - (ranks[this.stated.atPlace(other, field)] as number);
			if (order !== 0) return order;
		}
		for (let field = this.ids; field < this.standing; field++) {
			const order = compareTexts(this.textAt(one, field), this.textAt(other, field));
			if (order !== 0) return order;
		}
		return compareStandings(this.standingOf(one), this.standingOf(other));
	}

	/** Of equal facts and of equal standing. */
	private isSame(one: number, other: number): boolean {
		for (let place = 0; place < this.row; place++) {
			if (this.stated.atPlace(one, place) !== this.stated.atPlace(other, place)) return false;
		}
		return true;
	}

	private textAt(row: number, place: number): string | null {
		const { ids, words } = this.shared;
		return (place < this.ids ? ids : words).textOf(this.stated.atPlace(row, place));
	}

	private standingOf(row: number): Standing {
		return this.shared.standings.all[this.stated.atPlace(row, this.standing)] as Standing;
	}

	private factsOf(row: number): F {
		const facts: Record<string, string | null> = {};
		for (const [place, field] of this.fields.entries()) facts[field] = this.textAt(row, place);
		// Every field was numbered from a text of the same field.
		return facts as F;
	}
}
