// How many pairs of consortia share members, as the view of overlaps opens.
import type { Finding } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { countThings } from "./count-things.ts";

type Pairs = Extract<Finding, { readonly kind: "pairs" }>;

export function openPairs({ consortia, pairs, sharing, across }: Pairs): { title: string; detail: string } {
	return {
		title: `重なりのある組は${countThings(sharing)}${tellAcross(across)}`,
		detail: `${countThings(consortia)}の場の ${writeNumber(pairs)} 組を比べた。`,
	};
}

function tellAcross(across: number | null): string {
	if (across === null) return "";
	return across === 0 ? "。県をまたぐ組はない" : `。うち${countThings(across)}は県をまたぐ`;
}
