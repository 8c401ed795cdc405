// Rows of numbers kept flat while a list passes by, and grouped by their first number at the end: adding is
// nothing but writing on, which is what makes hundreds of thousands of rows quick.

const FIRST_NUMBERS = 1 << 12;
const MENTIONS_A_STEP = 20_000;

/** Some rows of one table, in the order they were added in. */
export interface Group {
	/** Rows of the table. */
	readonly rows: Uint32Array;
	/** Their common first number. */
	readonly key: number;
}

export class Mentions<C extends string> {
	size = 0;
	private numbers = new Int32Array(FIRST_NUMBERS);
	private readonly width: number;
	private readonly place: Readonly<Record<C, number>>;

	/** Groups are made by the first column. */
	constructor(columns: readonly C[]) {
		this.width = columns.length;
		this.place = Object.fromEntries(columns.map((column, at) => [column, at])) as Record<C, number>;
	}

	/** One number a column. */
	add(row: readonly number[]): void {
		const start = this.size++ * this.width;
		if (start + this.width > this.numbers.length) {
			const wider = new Int32Array(this.numbers.length * 2);
			wider.set(this.numbers);
			this.numbers = wider;
		}
		for (let at = 0; at < row.length; at++) this.numbers[start + at] = row[at] as number;
	}

	at(row: number, column: C): number {
		return this.numbers[row * this.width + this.place[column]] as number;
	}

	/** By number of the column, for whoever goes over all of them. */
	atPlace(row: number, place: number): number {
		return this.numbers[row * this.width + place] as number;
	}

	/** Groups by the rank of their key; a pause every some thousand rows is `null`. */
	*inOrder(ranks: Int32Array): Generator<Group | null, void> {
		const { size } = this;
		const starts = new Uint32Array(ranks.length + 1);
		for (let row = 0; row < size; row++) (starts[(ranks[this.atPlace(row, 0)] as number) + 1] as number)++;
		yield null;
		for (let rank = 0; rank < ranks.length; rank++) (starts[rank + 1] as number) += starts[rank] as number;
		const next = starts.slice();
		const order = new Uint32Array(size);
		for (let row = 0; row < size; row++) order[next[ranks[this.atPlace(row, 0)] as number]++] = row;
		let since = 0;
		for (let rank = 0; rank < ranks.length; rank++) {
			const [from, to] = [starts[rank] as number, starts[rank + 1] as number];
			if (from === to) continue;
			yield { rows: order.subarray(from, to), key: this.atPlace(order[from] as number, 0) };
			since += to - from;
			if (since < MENTIONS_A_STEP / 10) continue;
			since = 0;
			yield null;
		}
	}
}
