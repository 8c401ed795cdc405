// A short key of contents: equal contents give equal keys. Two 32-bit multiply-and-xor lanes over
// code units and numbers; not for security.

export interface ContentHash {
	addText(text: string): void;
	addNumber(value: number): void;
	addNumbers(values: ArrayLike<number>): void;
	/** The same in steps of a few milliseconds. */
	addInSteps(values: ArrayLike<number>): Generator<void, void>;
	/** Sixteen hexadecimal digits. */
	readKey(): string;
}

const NUMBERS_A_STEP = 50_000;

const bytes = new DataView(new ArrayBuffer(8));

export function createContentHash(): ContentHash {
	let first = 0xdeadbeef;
	let second = 0x41c6ce57;
	function mix(word: number): void {
		first = Math.imul(first ^ word, 2654435761);
		second = Math.imul(second ^ word, 1597334677);
		first ^= first >>> 15;
		second ^= second >>> 13;
	}
	function addNumber(value: number): void {
		if ((value | 0) === value && !Object.is(value, -0)) {
			mix(1);
			mix(value);
			return;
		}
		bytes.setFloat64(0, value);
		mix(2);
		mix(bytes.getInt32(0));
		mix(bytes.getInt32(4));
	}
	return {
		addNumber,
		addText(text) {
			mix(3);
			mix(text.length);
			for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
		},
		addNumbers(values) {
			mix(4);
			mix(values.length);
			for (let at = 0; at < values.length; at++) addNumber(values[at] as number);
		},
		*addInSteps(values) {
			mix(4);
			mix(values.length);
			for (let at = 0; at < values.length; at++) {
				if (at % NUMBERS_A_STEP === 0) yield;
				addNumber(values[at] as number);
			}
		},
		readKey() {
			const a = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
			const b = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
			return toHex(a ^ (a >>> 16)) + toHex(b ^ (b >>> 16));
		},
	};
}

function toHex(word: number): string {
	return (word >>> 0).toString(16).padStart(8, "0");
}

/** Key of several texts in order. */
export function hashTexts(texts: readonly string[]): string {
	const hash = createContentHash();
	for (const text of texts) hash.addText(text);
	return hash.readKey();
}
