// The words a picture needs, as an argument: the language files hold values of this shape.
import type { MemberList, Sector } from "../model/dataset.ts";
import type { StackContents, StackCounts, StackedBody, StackName } from "../model/dock-stack.ts";
import type { Layer, TieRole } from "../model/evidence.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { BlockPlace } from "../model/prefecture.ts";
import type { FacetId, Mode } from "../model/view.ts";

export interface FigureWords {
	/** Reading of a sector in a description and in the legend. */
	readonly sectors: Readonly<Record<Sector, string>>;
	readonly sectorUnknown: string;
	/** Word on a line: as printed in the source, else that of the role. Other languages translate what only names the role. */
	readonly onLine: (role: TieRole, printed: string | null) => string;
	/** Several words on one line. */
	readonly onLineTogether: (words: readonly string[]) => string;
	/** Word at the bracket over the consortia of a programme: "J-NEXUS担当". */
	readonly onBracket: (program: string, printed: string | null) => string;

	/** Line inside a box: "内閣府・8機関", "5機関以上（要確認）". */
	readonly boxMinistry: (ministry: string) => string;
	/** Ministry and count on one line. */
	readonly boxLine: (ministry: string, members: number, list: MemberList) => string;
	/** The longest first. */
	readonly boxCounts: (members: number, list: MemberList) => readonly string[];
	/** Line below a dashed box: "34機関と記載", "数の記載なし". */
	readonly boxBelow: (stated: readonly { readonly value: string; readonly measure: string }[]) => string;
	/** Title of a box of several bodies: "青森 4"; "青森 1／4" where the others are filtered out. */
	readonly stackTitle: (named: StackName, shown: number, total: number) => string;
	/** What is stated of its bodies, side by side: "34／19＋13機関／記載なし", then ever shorter. */
	readonly stackDetails: (bodies: readonly Pick<StackedBody, "stated">[]) => readonly string[];
	/** "6人" on its pill. */
	readonly stackPersons: (count: number) => string;
	/** "＋1" on a pill; "" for 0. */
	readonly folded: (count: number) => string;

	/** Reading of a mark, for titles and assistive technology. */
	readonly describeInstitution: (name: string, sector: Sector | null, consortia: number) => string;
	readonly describeConsortium: (name: string, ministry: string | null, members: number) => string;
	readonly describePerson: (name: string, former: boolean, folded: number) => string;
	readonly describeStack: (stack: StackContents) => string;

	readonly captionTitle: (place: BlockPlace) => string;
	/** "2つの場・15機関・共通 3・区分は推定", where not all are shown "0/15機関", then ever shorter. */
	readonly captionDetails: (
		consortia: number,
		institutions: number,
		listed: number,
		shared: number,
		sectorsInferred: boolean,
	) => readonly string[];
	readonly dockTitle: string;
	readonly dockDetail: (docked: number) => string;

	readonly legend: {
		/** "企業・経済団体 31". */
		readonly sector: (sector: Sector, count: number) => string;
		readonly sectorUnknown: (count: number) => string;
		readonly box: (count: number) => string;
		readonly unknownBox: (count: number) => string;
		readonly person: (count: number) => string;
		readonly former: (count: number) => string;
		readonly member: string;
		readonly role: string;
		readonly personTie: string;
		readonly concurrent: string;
		readonly relation: string;
		readonly inferred: string;
		readonly shared: string;
		/** Hull of a ministry; null for all others. */
		readonly hull: (ministry: string | null) => string;
	};

	readonly sheet: {
		/** "基準日　令和3年度（2021）〜令和6年5月21日（2024-05-21）". */
		readonly date: (earliest: PartialDate | null, latest: PartialDate | null, undated: number) => string;
		readonly linesHeading: string;
		readonly lines: (mode: Mode, layer: Layer, tiesByLayer: readonly number[]) => string;
		readonly sectorsHeading: string;
		readonly sectors: (inferred: readonly string[], palette: "colour" | "grey") => string;
		readonly filtersHeading: string;
		readonly filters: (
			filters: readonly { readonly facet: FacetId; readonly values: readonly string[] }[],
			filteredOut: "dim" | "hide",
			folded: number,
		) => string;
		/** Follows the line of the filters; "" where every body stands by itself. */
		readonly stacks: (stacks: StackCounts) => string;
		readonly sourcesHeading: string;
		readonly source: (number: number, title: string, publisher: string | null, date: PartialDate | null) => string;
		readonly madeHeading: string;
		readonly made: string;
	};
}
