// Words of the boxes in the dock lane that stand for several bodies.

import type { StackContents, StackCounts, StackedBody, StackName } from "../../model/dock-stack.ts";
import { findPrefecture } from "../../model/prefecture.ts";
import { writeNumber } from "../number.ts";
import { countThings } from "./count-things.ts";
import { shortPlace } from "./place-names.ts";

/** A number as a part of a row of numbers, and the unit it shares with others. */
interface Part {
	readonly text: string;
	readonly unit: (typeof UNITS)[number];
}

/** In the order in which they are written. */
const UNITS = ["機関", "団体", "人"] as const;

/** Null where no number is stated, which is not zero. */
function readPart(stated: StackedBody["stated"]): Part | null {
	const latest = (measure: string) => stated.filter((count) => count.measure === measure).at(-1)?.value;
	const [members, partners] = [latest("members"), latest("partners")];
	if (members && partners) return { text: `${members}＋${partners}`, unit: "機関" };
	if (members) return { text: members, unit: "機関" };
	const parties = latest("parties");
	if (parties) return { text: parties, unit: "団体" };
	if (partners) return { text: `協力 ${partners}`, unit: "機関" };
	const institutions = latest("attending_institutions");
	if (institutions) return { text: `出席 ${institutions}`, unit: "機関" };
	const persons = latest("attending_persons");
	return persons ? { text: `出席 ${persons}`, unit: "人" } : null;
}

function listStated(bodies: readonly Pick<StackedBody, "stated">[]): readonly string[] {
	const parts = bodies.map(({ stated }) => readPart(stated));
	const known = parts.filter((part) => part !== null);
	const unknown = parts.length - known.length;
	if (known.length === 0) return ["数の記載なし"];
	const units = UNITS.filter((unit) => known.some((part) => part.unit === unit));
	const numbers = units.map((unit) => `${listTexts(known.filter((part) => part.unit === unit))}${unit}`);
	const without = unknown === 0 ? [] : [unknown === 1 ? "記載なし" : `記載なし ${writeNumber(unknown)}`];
	const left = unknown === 0 ? "" : `／なし ${writeNumber(unknown)}`;
	return [[...numbers, ...without].join("／"), `数の記載 ${writeNumber(known.length)}${left}`];
}

function listTexts(parts: readonly Part[]): string {
	return parts.map(({ text }) => text).join("／");
}

/** In full, for a sentence. */
function nameFully(named: StackName): string {
	return named.kind === "prefecture" ? (findPrefecture(named.code)?.name ?? named.code) : nameShort(named);
}

function nameShort(named: StackName): string {
	return named.kind === "program" ? named.name : shortPlace(named);
}

export const stacksJa = {
	stackTitle: (named: StackName, shown: number, total: number) =>
		`${nameShort(named)} ${shown === total ? "" : `${writeNumber(shown)}／`}${writeNumber(total)}`,
	stackDetails: listStated,
	stackPersons: (count: number) => `${writeNumber(count)}人`,
	describeStack: ({ named, bodies, persons }: StackContents) => {
		const shown = bodies.filter(({ faint }) => !faint);
		const part = shown.length === bodies.length ? "" : `うち${countThings(shown.length)}が絞り込みに合う。`;
		const names = shown.length === 0 ? "" : `${shown.map(({ name }) => name).join("、")}。`;
		const isStated = shown.some(({ stated }) => readPart(stated) !== null);
		const numbers = isStated ? `記載された数は、${listStated(shown)[0]}。` : "構成員の数の記載もない。";
		const stated = shown.length === 0 ? "" : numbers;
		const held = persons === 0 ? "" : `ここだけにつながる${writeNumber(persons)}人を含む。`;
		return `${nameFully(named)}の、構成員名の記載がない${countThings(bodies.length)}の場をまとめた箱。${part}${names}${stated}${held}`;
	},
};

/** Follows the line of the filters on a sheet. */
export function writeStacksJa({ boxes, bodies, persons }: StackCounts): string {
	if (boxes === 0) return "";
	const held = persons === 0 ? "" : `そこだけにつながる${writeNumber(persons)}人も含む。`;
	return `構成員名の記載がない場のうち${countThings(bodies)}は、${countThings(boxes)}の箱にまとめて示す。${held}`;
}
