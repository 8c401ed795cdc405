// The sources of a long-format file: each document named in a row, or the file itself.
import type { Source } from "../model/dataset.ts";
import { makeId } from "./long-names.ts";
import { getOrMake, Tally } from "./tally.ts";

interface SourceFacts {
	readonly id: string;
	readonly titles: Tally;
	readonly urls: Tally;
}

export class Sources {
	private readonly known = new Map<string, SourceFacts>();
	private readonly ids = new Map<string, string>();

	/** The id of the document a row cites, or else of the file. */
	sourceOf(file: string, cited: string, url: string): string {
		const title = cited === "" ? file : cited;
		const id = getOrMake(this.ids, title, () => makeId("source", title) ?? "source:?");
		const facts = getOrMake(this.known, id, () => ({ id, titles: new Tally(), urls: new Tally() }));
		facts.titles.add(title);
		if (url !== "") facts.urls.add(url);
		else if (/^https?:\/\//.test(title)) facts.urls.add(title);
		return id;
	}

	write(): Source[] {
		const sorted = [...this.known.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
		return sorted.map(({ id, titles, urls }) => ({
			id,
			title: titles.mostFrequent() ?? id,
			publisher: null,
			date: null,
			date_note: null,
			url: urls.mostFrequent(),
			licence: null,
			document: null,
			note: null,
		}));
	}
}
