// Tables with one column a part (代表機関 | 参画機関 | 事務局, 会長 | 副会長): whoever stands in it has the part that its
// name says. Each is a row of its own.
import { type LongColumn, recogniseHeader } from "./columns.ts";
import type { LongHeader } from "./long-header.ts";
import { readText } from "./long-row.ts";
import type { TableContext } from "./long-table.ts";
import { replaceCell } from "./mark-columns.ts";
import type { RawRow } from "./raw.ts";

export interface PartColumn {
	readonly index: number;
	/** Name of the column, as the part is printed. */
	readonly word: string;
	readonly holds: "institution" | "person";
}

const OF_BODY =
	/^(?:(?:主|事業)?代表|中核|基幹|幹事|主幹|主導|管理|事業管理|代表申請|代表提案|共同|共同(?:実施|申請|研究|提案)|協力|連携|連携協力|支援|後援|協賛|参画|参加|構成|締結)(?:機関|団体|企業|大学|自治体|校|法人|組織|事業者|者)(?:名|等)?$|^事務局(?:機関|団体|名)?$|^オブザーバー?(?:機関|団体)?$|^(?:連携|協定|締結)先(?:名|機関)?$|^(?:lead|coordinating|core|associated?|supporting|partner) (?:institution|organi[sz]ation|partner)s?$|^(?:partners?|parties|signatories)$/iu;
const OF_PERSON =
	/^(?:副?(?:会長|座長|委員長|議長|部会長|分科会長)|主査|リーダー|監事|委員|顧問|アドバイザー|コーディネーター)(?:名|氏名)?$/u;
/** Who signed an agreement is party to it, and member of nothing. */
const OF_AGREEMENT = /^(?:締結|協定|連携先|parties$|signatories$)/iu;
/** Said of the first of several bodies alone. */
const OF_FIRST: readonly LongColumn[] = ["person", "post", "sector", "seat"];

function readPart(name: string): "institution" | "person" | null {
	const plain = name
		.normalize("NFKC")
		.replace(/\s*\([^()]*\)$/u, "")
		.trim();
	if (OF_BODY.test(plain)) return "institution";
	return OF_PERSON.test(plain) ? "person" : null;
}

/** None where one ordinary column has such a name: 参画機関 beside 協議会 needs no word for the part. */
export function findPartColumns(heading: readonly string[]): readonly PartColumn[] {
	const columns = heading.flatMap((word, index) => {
		const holds = readPart(word);
		return holds === null ? [] : [{ index, word, holds }];
	});
	const [only] = columns;
	const isOrdinary =
		columns.length === 1 && only !== undefined && recogniseHeader(only.word) !== null && !OF_AGREEMENT.test(only.word);
	return isOrdinary ? [] : columns;
}

/** A row for whoever stands in the ordinary columns, and one for each part that somebody has. */
export function spellOutParts(
	row: RawRow,
	parts: readonly PartColumn[],
	header: LongHeader,
	context: TableContext,
): readonly RawRow[] {
	const { pool } = context;
	const at = (column: LongColumn) => header.get(column)?.index ?? -1;
	const replace = (whole: RawRow, column: LongColumn, text: string) =>
		at(column) < 0 ? whole : replaceCell(whole, at(column), text, pool);
	const cellOf = (column: LongColumn) => row.cells[at(column)] ?? "";
	const rows: RawRow[] = [];
	if (cellOf("institution") !== "" || (cellOf("person") !== "" && parts.every(({ holds }) => holds === "person")))
		rows.push(row);
	for (const { index, word, holds } of parts) {
		const cell = row.cells[index] ?? "";
		if (readText(cell) === "") continue;
		const isFirst = rows.length === 0 && holds === "institution";
		const bare = isFirst ? row : OF_FIRST.reduce((whole, column) => replace(whole, column, ""), row);
		rows.push(replace(replace(replace(bare, "institution", ""), holds, cell), "role", word));
	}
	return rows.length > 0 ? rows : [row];
}
