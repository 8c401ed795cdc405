// How many pairs of consortia share members, as the view of overlaps opens.
import type { Finding } from "../../model/finding.ts";
import { writeNumber } from "../number.ts";

type Pairs = Extract<Finding, { readonly kind: "pairs" }>;

export function openPairs({ consortia, pairs, sharing, across }: Pairs): { title: string; detail: string } {
	const lead =
		sharing === 1 ? "One pair of consortia shares members" : `${writeNumber(sharing)} pairs of consortia share members`;
	const rest = across === 0 ? "none of them across prefectures" : `${writeNumber(across)} across prefectures`;
	return {
		title: sharing === 1 && across === 0 ? lead : `${lead}, ${rest}`,
		detail: `${pairs === 1 ? "1 pair" : `${writeNumber(pairs)} pairs`} of ${writeNumber(consortia)} consortia compared.`,
	};
}
