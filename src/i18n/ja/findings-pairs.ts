// How many pairs of consortia share members, as the view of overlaps opens.
import type { Finding } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";

type Pairs = Extract<Finding, { readonly kind: "pairs" }>;

/** 9つ, 12: the native counter ends at nine. */
function count(number: number): string {
	return number < 10 ? `${number}つ` : writeNumber(number);
}

export function openPairs({ consortia, pairs, sharing, across }: Pairs): { title: string; detail: string } {
	const rest = across === 0 ? "県をまたぐ組はない" : `うち${count(across)}は県をまたぐ`;
	return {
		title: `重なりのある組は${count(sharing)}。${rest}`,
		detail: `${count(consortia)}の場の ${writeNumber(pairs)} 組を比べた。`,
	};
}
