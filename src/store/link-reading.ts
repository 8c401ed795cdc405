// One pass over the fields of a link, noting on the way what could not be used.
import { compareCodePoints } from "../graph/order.ts";
import { type Issue, makeIssue } from "../model/issue.ts";
import { type FacetId, type Filters, facetIds } from "../model/view.ts";
import type { Network } from "../pipeline/network.ts";

const PLACE = { file: "" };

/** Nothing in a name or an id comes through unescaped, so that commas can part them. */
export function encodeList(values: readonly string[]): string {
	return values.map(encodeURIComponent).join(",");
}

export class LinkReading {
	private readonly unknown = new Set<string>();
	private isBroken = false;
	private readonly fields: ReadonlyMap<string, string>;
	private readonly network: Network;

	constructor(parts: readonly string[], network: Network) {
		this.fields = new Map(parts.map(splitPart));
		this.network = network;
	}

	has(field: string): boolean {
		return this.fields.has(field);
	}

	/** `otherwise` for a field that is missing or says what is not among the values. */
	readChoice<T extends string, F>(field: string, values: readonly T[], otherwise: F): T | F {
		const text = this.fields.get(field);
		if (text === undefined) return otherwise;
		const found = values.find((value) => value === text);
		if (found === undefined) this.isBroken = true;
		return found ?? otherwise;
	}

	/** A number from 1 on, of at most three digits: more rows than these would make no page. */
	readCount(field: string, otherwise: number): number {
		const text = this.fields.get(field);
		if (text === undefined) return otherwise;
		if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
		this.isBroken = true;
		return otherwise;
	}

	/** Nodes the data know; of those of one kind only where `isKind` asks for it. */
	readNodes(field: string, isKind: (id: string) => boolean = () => true): string[] {
		const { index } = this.network;
		return this.keepKnown(this.readList(field), (id) => index.indexOf.has(id) && isKind(id));
	}

	readNode(field: string): string | null {
		return this.readNodes(field)[0] ?? null;
	}

	isConsortium = (id: string): boolean => this.network.consortia.has(id);

	/** A facet none of whose values is known is released: better all than nothing. */
	readFilters(): Filters {
		const filters: Partial<Record<FacetId, readonly string[]>> = {};
		for (const facet of facetIds) {
			const field = `f.${facet}`;
			if (!this.has(field)) continue;
			const values = this.readValues(field, facet);
			if (values.length > 0 || this.fields.get(field) === "") filters[facet] = values.sort(compareCodePoints);
		}
		return filters;
	}

	/** Values of a facet that the data know. */
	readValues(field: string, facet: FacetId): string[] {
		return this.keepKnown(this.readList(field), (value) => this.network.conditions[facet].place.has(value));
	}

	listIssues(): readonly Issue[] {
		const issues: Issue[] = [];
		if (this.isBroken) issues.push(makeIssue("link-broken", "warning", PLACE, {}));
		const ids = [...this.unknown].sort(compareCodePoints);
		if (ids.length > 0) issues.push(makeIssue("link-unknown-ids", "warning", PLACE, { ids }));
		return issues;
	}

	private keepKnown(values: readonly string[], isKnown: (value: string) => boolean): string[] {
		for (const value of values) if (!isKnown(value)) this.unknown.add(value);
		return [...new Set(values.filter(isKnown))];
	}

	private readList(field: string): string[] {
		const text = this.fields.get(field) ?? "";
		if (text === "") return [];
		return text.split(",").flatMap((part) => {
			try {
				return [decodeURIComponent(part)];
			} catch {
				this.isBroken = true;
				return [];
			}
		});
	}
}

function splitPart(part: string): [string, string] {
	const at = part.indexOf("=");
	return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}
