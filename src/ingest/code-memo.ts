// Answers by small numbers that grow: what a map does, for numbers a few times as quick.

export class CodeMemo<T> {
	/** Place of the answer, from 1; 0 where there is none yet. */
	private places = new Int32Array(1 << 8);
	private readonly answers: T[] = [];

	getOrMake(code: number, make: () => T): T {
		const place = code < this.places.length ? (this.places[code] as number) : 0;
		if (place > 0) return this.answers[place - 1] as T;
		const answer = make();
		if (code >= this.places.length) this.widen(code + 1);
		this.places[code] = this.answers.push(answer);
		return answer;
	}

	private widen(size: number): void {
		const places = new Int32Array(Math.max(size, this.places.length * 4));
		places.set(this.places);
		this.places = places;
	}
}
