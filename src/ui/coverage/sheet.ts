// The grid as plain cells: what is copied into a spreadsheet and saved as a file.
import type { CoverageGrid, GridCell, GridRow } from "../../pipeline/coverage-grid.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { nameOf } from "../lookup.ts";
import { countText } from "../member-count.ts";
import { joinNames, plainName } from "../naming.ts";
import { type PlainTable, plainCell } from "../table/plain-table.ts";
import { columnName, placeName } from "./choose.ts";

/** One row a row of the grid; of every consortium the full name, framed how, members by sector. */
export function plainGrid(grid: CoverageGrid, state: State, app: App): PlainTable {
	const { coverage } = app.words.ui;
	const heads = grid.columns.map(({ program, ministry }) => {
		const name = columnName(program, state, app);
		return ministry ? [name, ministry] : [name];
	});
	return [
		[
			plainCell(coverage.region, true),
			plainCell(coverage.prefecture, true),
			...heads.map((lines) => plainCell(lines, true)),
			plainCell(coverage.sharedHead, true),
		],
		...grid.rows.map((row) => [
			plainCell(row.place.kind === "unknown" ? "" : app.words.terms.region(row.place.region), true),
			plainCell(writePlace(row, app), true),
			...row.cells.map((cell) => plainCell(writeCell(cell, row, grid, state, app))),
			plainCell(row.shared.map(({ id }) => plainName(state, app, id))),
		]),
	];
}

function writePlace(row: GridRow, app: App): string {
	const { coverage } = app.words.ui;
	const name = placeName(row.place, app);
	return row.isFundedTwice ? `${name}${coverage.star}` : name;
}

function writeCell(
	{ entries, around, gone }: GridCell,
	row: GridRow,
	grid: CoverageGrid,
	state: State,
	app: App,
): readonly string[] {
	const { coverage } = app.words.ui;
	const { dataset } = state.project;
	if (entries.length + around.length + gone === 0) return ["–"];
	const own = entries.flatMap(({ id, framing, isShown }) => {
		const shared = row.shared.filter(({ consortia }) => consortia.includes(id)).length;
		const told = [
			...(framing ? [coverage.framing[framing]] : []),
			...(isShown ? writeMembers(id, grid, app) : [coverage.filteredOut]),
			...(shared > 0 ? [coverage.shared(shared)] : []),
		];
		return [nameOf(dataset, id), ...(told.length > 0 ? [`　${told.join(coverage.separator)}`] : [])];
	});
	const wide =
		around.length > 0
			? [
					coverage.around(
						joinNames(
							around.map((id) => nameOf(dataset, id)),
							app,
						),
					),
				]
			: [];
	return [...own, ...wide, ...(gone > 0 ? [coverage.hiddenHere(gone)] : [])];
}

function writeMembers(id: string, grid: CoverageGrid, app: App): readonly string[] {
	const { terms, ui } = app.words;
	const { coverage } = ui;
	const detail = grid.consortia.get(id);
	if (!detail) return [];
	const { members, sectors, shown } = detail;
	const count = members.stated.length > 0 || members.named > 0 ? [countText(members, app)] : [];
	if (members.named === 0 && members.list === "none") return [coverage.membersUnknown, ...count];
	if (shown === 0) return [coverage.membersHidden(members.named)];
	const bySector = sectors.map(({ sector, count: n }) => {
		if (sector === null) return coverage.sectorCount(terms.unknown, n);
		return coverage.sectorCount(app.language === "en" ? terms.sectors[sector] : terms.sectorGlyphs[sector], n);
	});
	return [...count, ...(shown < members.named ? [coverage.membersShown(shown)] : []), bySector.join(" ")];
}
