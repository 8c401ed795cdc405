// A number with its noun: "1 institution", "3 institutions", "2 consortia".
import { writeNumber } from "../number.ts";

export function countOf(number: number, one: string, many = `${one}s`): string {
	return `${writeNumber(number)} ${number === 1 ? one : many}`;
}
