// Words of the boxes in the dock lane that stand for several bodies.
import type { StackContents, StackCounts, StackedBody, StackName } from "../../model/dock-stack.ts";
import { writeNumber } from "../number.ts";
import { countOf } from "./count-of.ts";
import { placeName } from "./place-names.ts";

/** A number in a row of numbers, with the word it shares with others, and the wider one where room is short. */
interface Part {
	readonly text: string;
	readonly word: (typeof WORDS)[number];
	readonly unit: (typeof UNITS)[number];
}

/** In the order in which they are written. */
const WORDS = ["members", "parties", "partners", "bodies attending", "persons attending"] as const;
const UNITS = ["bodies", "persons"] as const;

/** Null where no number is stated, which is not zero. */
function readPart(stated: StackedBody["stated"]): Part | null {
	const latest = (measure: string) => stated.filter((count) => count.measure === measure).at(-1)?.value;
	const [members, partners] = [latest("members"), latest("partners")];
	if (members && partners) return { text: `${members} + ${partners}`, word: "members", unit: "bodies" };
	if (members) return { text: members, word: "members", unit: "bodies" };
	const parties = latest("parties");
	if (parties) return { text: parties, word: "parties", unit: "bodies" };
	if (partners) return { text: partners, word: "partners", unit: "bodies" };
	const institutions = latest("attending_institutions");
	if (institutions) return { text: institutions, word: "bodies attending", unit: "bodies" };
	const persons = latest("attending_persons");
	return persons ? { text: persons, word: "persons attending", unit: "persons" } : null;
}

/** From the longest to the shortest. */
function listStated(bodies: readonly Pick<StackedBody, "stated">[]): readonly string[] {
	const parts = bodies.map(({ stated }) => readPart(stated));
	const known = parts.filter((part) => part !== null);
	const unknown = parts.length - known.length;
	if (known.length === 0) return ["numbers not stated"];
	const byWord = groupTexts(known, WORDS, ({ word }) => word);
	const byUnit = groupTexts(known, UNITS, ({ unit }) => unit);
	if (unknown === 0) return [byWord, byUnit, `stated for ${writeNumber(known.length)}`];
	const left = writeNumber(unknown);
	return [
		`${byWord}, ${left} not stated`,
		`${byUnit}, ${left} not stated`,
		`${byUnit}, ${left} unstated`,
		`stated for ${writeNumber(known.length)}, ${left} not`,
	];
}

function groupTexts<T extends string>(parts: readonly Part[], names: readonly T[], nameOf: (part: Part) => T): string {
	return names
		.map((name) => ({ name, own: parts.filter((part) => nameOf(part) === name) }))
		.filter(({ own }) => own.length > 0)
		.map(({ name, own }) => `${own.map(({ text }) => text).join(" / ")} ${name}`)
		.join(" / ");
}

function nameOf(named: StackName): string {
	return named.kind === "program" ? named.name : placeName(named);
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
