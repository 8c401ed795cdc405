// Words of the boxes in the dock lane that stand for several bodies.
import type { StackContents, StackCounts, StackedBody, StackName } from "../../model/dock-stack.ts";
import { writeNumber } from "../number.ts";
import { placeName } from "./place-names.ts";

/** A number in a row of numbers, and where it stands there. */
interface Part {
	readonly text: string;
	readonly rank: number;
}

/** Null where no number is stated, which is not zero. Members come first, without a word of their own. */
function readPart(stated: StackedBody["stated"]): Part | null {
	const latest = (measure: string) => stated.filter((count) => count.measure === measure).at(-1)?.value;
	const [members, partners] = [latest("members"), latest("partners")];
	if (members && partners) return { text: `${members} + ${partners}`, rank: 0 };
	if (members) return { text: members, rank: 0 };
	const parties = latest("parties");
	if (parties) return { text: `${parties} parties`, rank: 1 };
	if (partners) return { text: `${partners} partners`, rank: 1 };
	const attended = latest("attending_institutions") ?? latest("attending_persons");
	return attended ? { text: `${attended} attended`, rank: 2 } : null;
}

function listStated(bodies: readonly Pick<StackedBody, "stated">[]): readonly string[] {
	const parts = bodies.map(({ stated }) => readPart(stated)).filter((part) => part !== null);
	const known = parts.sort((one, other) => one.rank - other.rank).map(({ text }) => text);
	const unknown = bodies.length - known.length;
	if (known.length === 0) return ["numbers not stated"];
	const without = unknown === 0 ? [] : [`${writeNumber(unknown)} not stated`];
	const left = unknown === 0 ? "" : `, ${writeNumber(unknown)} not`;
	const numbers = known.map((text) => text.replace(/ \p{L}.*$/u, ""));
	return [
		[...known, ...without].join(" / "),
		[...numbers, ...without].join(" / "),
		`stated for ${writeNumber(known.length)}${left}`,
	];
}

function nameOf(named: StackName): string {
	return named.kind === "program" ? named.name : placeName(named);
}

function countOf(count: number, one: string, many: string): string {
	return `${writeNumber(count)} ${count === 1 ? one : many}`;
}

export const stacksEn = {
	stackTitle: (named: StackName, shown: number, total: number) =>
		`${nameOf(named)} ${shown === total ? "" : `${writeNumber(shown)} of `}${writeNumber(total)}`,
	stackDetails: listStated,
	stackPersons: (count: number) => writeNumber(count),
	describeStack: ({ named, bodies, persons }: StackContents) => {
		const shown = bodies.filter(({ faint }) => !faint);
		const pass = shown.length === 1 ? "passes" : "pass";
		const part = shown.length === bodies.length ? "" : ` ${writeNumber(shown.length)} of them ${pass} the filters.`;
		const names = shown.length === 0 ? "" : ` ${shown.map(({ name }) => name).join(", ")}.`;
		const isStated = shown.some(({ stated }) => readPart(stated) !== null);
		const numbers = isStated ? `Stated numbers: ${listStated(shown)[0]}.` : "Their numbers are not stated either.";
		const stated = shown.length === 0 ? "" : ` ${numbers}`;
		const held = persons === 0 ? "" : ` With ${countOf(persons, "person", "persons")} tied to nobody else.`;
		return `${nameOf(named)}: a box of ${countOf(bodies.length, "body", "bodies")} without named members.${part}${names}${stated}${held}`;
	},
};

/** Follows the line of the filters on a sheet. */
export function writeStacksEn({ boxes, bodies, persons }: StackCounts): string {
	if (boxes === 0) return "";
	const held = persons === 0 ? "" : ` with ${countOf(persons, "person", "persons")} tied to nobody else`;
	return ` ${countOf(bodies, "body", "bodies")} without named members ${bodies === 1 ? "stands" : "stand"} in ${countOf(boxes, "box", "boxes")}${held}.`;
}
