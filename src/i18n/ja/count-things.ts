// Counting consortia and other things without a counter of their own, in Japanese.
import { writeNumber } from "../number.ts";

/** 9つ, 12: the native counter ends at nine. */
export function countThings(count: number): string {
	return count > 0 && count < 10 ? `${count}つ` : writeNumber(count);
}
