// How many pairs of consortia share members, as the view of overlaps opens.
import type { Finding } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { countThings } from "./count-things.ts";

type Pairs = Extract<Finding, { readonly kind: "pairs" }>;

export function openPairs({ consortia, pairs, sharing, across }: Pairs): { title: string; detail: string } {
	const rest = across === 0 ? "県をまたぐ組はない" : `うち${countThings(across)}は県をまたぐ`;
	return {
		title: `重なりのある組は${countThings(sharing)}。${rest}`,
		detail: `${countThings(consortia)}の場の ${writeNumber(pairs)} 組を比べた。`,
	};
}
