// How many pairs of consortia share members, as the view of overlaps opens.
import type { Finding } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";
import { countOf } from "./count-of.ts";

type Pairs = Extract<Finding, { readonly kind: "pairs" }>;

export function openPairs({ consortia, pairs, sharing, across }: Pairs): { title: string; detail: string } {
	const lead =
		sharing === 1 ? "One pair of consortia shares members" : `${writeNumber(sharing)} pairs of consortia share members`;
	return {
		title: sharing === 1 && across === 0 ? lead : `${lead}${tellAcross(across)}`,
		detail: `${countOf(pairs, "pair")} of ${writeNumber(consortia)} consortia compared.`,
	};
}

function tellAcross(across: number | null): string {
	if (across === null) return "";
	return across === 0 ? ", none of them across prefectures" : `, ${writeNumber(across)} across prefectures`;
}
