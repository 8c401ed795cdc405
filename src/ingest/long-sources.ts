// The sources of a long-format file: each document named in a row, or the file itself.
import type { Source } from "../model/dataset.ts";
import { makeId } from "./long-actors.ts";
import { count, getOrMake, mostFrequent, sortedByKey, type Tally } from "./tally.ts";

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
		const facts = getOrMake(this.known, id, () => ({ id, titles: new Map(), urls: new Map() }));
		count(facts.titles, title);
		if (url !== "") count(facts.urls, url);
		else if (/^https?:\/\//.test(title)) count(facts.urls, title);
		return id;
	}

	write(): Source[] {
		return sortedByKey(this.known).map(({ id, titles, urls }) => ({
			id,
			title: mostFrequent(titles) ?? id,
			publisher: null,
			date: null,
			date_note: null,
			url: mostFrequent(urls),
			licence: null,
			document: null,
			note: null,
		}));
	}
}
