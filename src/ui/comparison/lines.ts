// The table of consortia side by side as rows of cells, each cell a list of lines: what is drawn, copied and printed.
import { type Sector, sectorOrder } from "../../model/dataset.ts";
import type { StatedNumber } from "../../pipeline/answers.ts";
import type { ComparedConsortium, ComparedMember, Comparison } from "../../pipeline/comparison.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { roleText } from "../inspector/evidence.ts";
import { nameOf } from "../lookup.ts";
import { countText, listText, statedMembers } from "../member-count.ts";
import { dateText, joinNames, plainName, shortName } from "../naming.ts";

export interface ComparisonLine {
	readonly text: string;
	/** The words are those of a source, hence Japanese. */
	readonly isPrinted?: boolean;
	/** A node the text is the name of. */
	readonly node?: string;
	/** Ex-officio post or role. */
	readonly post?: string;
	/** The mark of members of several, with the names of the others. */
	readonly alsoIn?: string;
	readonly source?: { readonly id: string; readonly locator: string };
	/** The text is the title of the source itself. */
	readonly isSource?: boolean;
	readonly certainty?: string;
	readonly isUnknown?: boolean;
}

export interface ComparisonRow {
	readonly id: string;
	readonly label: string;
	/** One a consortium. */
	readonly cells: readonly (readonly ComparisonLine[])[];
}

/** More events than this are counted, not named. */
const MOST_EVENTS = 3;

/** Rows that say nothing of any of them are left out. */
export function listComparisonRows(comparison: Comparison, state: State, app: App): readonly ComparisonRow[] {
	const write = new LineWriter(comparison, state, app);
	const words = app.words.ui.comparison;
	const row = (id: string, label: string, cellOf: (one: ComparedConsortium) => readonly ComparisonLine[]) => ({
		id,
		label,
		cells: comparison.consortia.map(cellOf),
	});
	const sectors = [...sectorOrder, null].filter((sector) =>
		comparison.consortia.some(({ members }) => members.some((member) => member.sector === sector)),
	);
	const optional = [
		row("plan", words.plan, ({ detail }) => printed(detail.plan)),
		row("theme", words.theme, ({ theme }) => printed(theme)),
		row("counts", words.counts, ({ detail }) => detail.counts.map((count) => write.count(count))),
		row("events", words.events, ({ detail }) => write.events(detail.events)),
	];
	const [plan, theme, counts, events] = optional.map((each) => {
		const isStated = each.cells.some((cell) => cell.length > 0);
		return isStated
			? [{ ...each, cells: each.cells.map((cell) => (cell.length > 0 ? cell : [{ text: words.none }])) }]
			: [];
	});
	return [
		...(plan ?? []),
		row("program", words.program, (one) => write.programs(one)),
		row("area", words.area, (one) => write.area(one)),
		...(theme ?? []),
		row("members", words.members, (one) => write.memberCount(one)),
		...sectors.map((sector) => row(`sector-${sector}`, write.sectorLabel(sector), (one) => write.members(one, sector))),
		row("as-of", words.asOf, (one) => write.asOf(one)),
		...(counts ?? []),
		...(events ?? []),
		row("sources", words.sources, (one) => write.sources(one)),
	];
}

function printed(text: string | null): readonly ComparisonLine[] {
	return text === null ? [] : [{ text, isPrinted: true }];
}

class LineWriter {
	constructor(
		private readonly comparison: Comparison,
		private readonly state: State,
		private readonly app: App,
	) {}

	programs({ detail }: ComparedConsortium): readonly ComparisonLine[] {
		const { inspector, comparison } = this.app.words.ui;
		if (detail.programs.length === 0) return [{ text: comparison.none }];
		return detail.programs.map(({ id, ministry, frame, certainty, source, locator }) => ({
			text: [ministry, plainName(this.state, this.app, id)].filter(Boolean).join("　"),
			post: inspector.frame[frame],
			source: { id: source, locator },
			...this.doubt(certainty),
		}));
	}

	area({ detail }: ComparedConsortium): readonly ComparisonLine[] {
		const { terms, ui } = this.app.words;
		if (detail.prefectures.length === 0) return [{ text: ui.comparison.none }];
		return [
			{
				text: joinNames(
					detail.prefectures.map((code) => terms.prefecture(code)),
					this.app,
				),
			},
		];
	}

	memberCount({ detail, members }: ComparedConsortium): readonly ComparisonLine[] {
		const { inspector, comparison } = this.app.words.ui;
		const count = detail.members;
		if (!count || (count.named === 0 && count.list === "none")) {
			const stated = count && statedMembers(count, this.app) ? [{ text: countText(count, this.app) }] : [];
			return [{ text: comparison.unknown, isUnknown: true }, ...stated];
		}
		const hidden = members.length < count.named ? [{ text: inspector.membersShown(members.length) }] : [];
		return [{ text: countText(count, this.app) }, { text: listText(count, this.app) }, ...hidden];
	}

	sectorLabel(sector: Sector | null): string {
		const { terms, ui } = this.app.words;
		if (sector === null) return ui.comparison.membersOf(ui.comparison.sectorUnknown);
		return ui.comparison.membersOf(this.app.language === "en" ? terms.sectors[sector] : terms.sectorGlyphs[sector]);
	}

	members({ members, detail }: ComparedConsortium, sector: Sector | null): readonly ComparisonLine[] {
		const { comparison } = this.app.words.ui;
		const own = members.filter((member) => member.sector === sector);
		if (own.length > 0) return own.map((member) => this.member(member));
		const isUnknown = members.length === 0 && detail.members?.named === 0;
		if (isUnknown) return [{ text: this.app.words.terms.unknown, isUnknown }];
		// Of a list that is not whole nobody knows whom else it holds.
		const isOpen = detail.members?.list === "open";
		return [isOpen ? { text: comparison.noneSoFar, isUnknown: true } : { text: comparison.noneOfSector }];
	}

	private member({ id, alsoIn, evidence }: ComparedMember): ComparisonLine {
		const [first] = evidence;
		const posts = evidence.flatMap(({ tie }) => tie.post ?? (tie.role === "member" ? [] : roleText(tie, this.app)));
		return {
			text: plainName(this.state, this.app, id),
			isPrinted: true,
			node: id,
			...(posts.length > 0 ? { post: [...new Set(posts)].join("／") } : {}),
			...(alsoIn.length > 0 ? { alsoIn: this.tellOthers(alsoIn) } : {}),
			...(first ? { source: { id: first.source.id, locator: first.tie.locator } } : {}),
		};
	}

	/** Of two, the mark alone says with which. */
	private tellOthers(alsoIn: readonly string[]): string {
		const { comparison } = this.app.words.ui;
		const others = this.comparison.consortia.length - 1;
		if (others === 1) return comparison.sharedMark;
		if (alsoIn.length === others) return comparison.alsoInAll;
		return comparison.alsoIn(alsoIn.map((id) => shortName(this.state, this.app, id)).join(comparison.separator));
	}

	count({ measure, subset, value, asOf, certainty, source, locator }: StatedNumber): ComparisonLine {
		const { inspector, comparison } = this.app.words.ui;
		const date = asOf ? dateText(asOf, this.app) : "";
		const part = subset === null ? "" : `${inspector.countSubset}${subset}`;
		return {
			text: comparison.count(inspector.measure[measure] ?? measure, part, value, date),
			source: { id: source, locator },
			...this.doubt(certainty),
		};
	}

	asOf({ asOf, members }: ComparedConsortium): readonly ComparisonLine[] {
		const [first] = asOf;
		const last = asOf.at(-1);
		if (members.length === 0) return [{ text: this.app.words.terms.unknown, isUnknown: true }];
		if (!first || !last) return [{ text: this.app.words.ui.comparison.undated }];
		return [{ text: this.app.words.terms.dateRange(first, last) }];
	}

	/** The latest few; undated ones, which come last, are not taken for the latest. */
	events(events: ComparedConsortium["detail"]["events"]): readonly ComparisonLine[] {
		const { comparison } = this.app.words.ui;
		if (events.length === 0) return [];
		const dated = events.filter(({ date }) => date !== null);
		const named = (dated.length > 0 ? dated : events).slice(-MOST_EVENTS);
		const rest = events.length - named.length;
		return [
			{ text: comparison.eventCount(events.length) },
			...named.map(({ date, name, source, locator }) => ({
				text: comparison.event(date ? dateText(date, this.app) : "", name),
				isPrinted: true,
				source: { id: source, locator },
			})),
			...(rest > 0 ? [{ text: comparison.moreEvents(rest) }] : []),
		];
	}

	sources({ sources }: ComparedConsortium): readonly ComparisonLine[] {
		const { dataset } = this.state.project;
		return sources.map((source) => ({ text: nameOf(dataset, source.id), isPrinted: true, source, isSource: true }));
	}

	private doubt(certainty: ComparedConsortium["detail"]["programs"][number]["certainty"]) {
		return certainty === "stated" ? {} : { certainty: this.app.words.terms.certainties[certainty] };
	}
}
