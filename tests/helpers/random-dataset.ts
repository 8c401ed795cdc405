// Random small datasets with everything a real one has: several programmes a consortium, roles of all
// layers, ranges and missing dates, folded affiliations, relations. Seeded.
import type { Dataset } from "../../src/model/dataset.ts";
import { date, makeDataset } from "./dataset.ts";

export interface Random {
	/** In [0, 1). */
	next(): number;
	/** In 0 .. below - 1. */
	below(below: number): number;
	pick<T>(from: readonly T[]): T;
	shuffle<T>(items: readonly T[]): T[];
}

/** A linear congruential generator (Numerical Recipes constants); enough for tests. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (from) => from[below(from.length)] as (typeof from)[number],
		shuffle(items) {
			const shuffled = [...items];
			for (let at = shuffled.length - 1; at > 0; at--) {
				const other = below(at + 1);
				[shuffled[at], shuffled[other]] = [shuffled[other] as never, shuffled[at] as never];
			}
			return shuffled;
		},
	};
}

const codes = ["01", "02", "34", "36", "39"];
const dates = [null, "FY2019", "FY2021", "2022", "2023-02-16", "2023-11"];

export function makeRandomDataset(seed: number, size = 12): Dataset {
	const random = createRandom(seed);
	const some = <T>(values: readonly T[]) => values.filter(() => random.next() < 0.35);
	const orNull = <T>(value: T) => (random.next() < 0.3 ? null : value);
	const anyDate = () => {
		const chosen = random.pick(dates);
		return chosen === null ? null : date(chosen);
	};
	const list = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
	const [programs, consortia] = [list("program-", 3), list("c-", Math.ceil(size / 2))];
	const [institutions, persons, events] = [list("i-", size), list("p-", Math.ceil(size / 2)), list("e-", 3)];
	const certainty = () => random.pick(["stated", "stated", "stated", "stated", "inferred", "mentioned"] as const);
	const row = () => ({
		as_of: anyDate(),
		certainty: certainty(),
		source: random.pick(["s1", "s2", "s3"]),
		locator: `line ${random.below(9)}`,
	});
	const from = () =>
		random.next() < 0.2 ? { from: date("FY2018"), to: random.next() < 0.5 ? date("2021-05-01") : null } : {};
	return makeDataset({
		sources: ["s1", "s2", "s3"].map((id) => ({ id })),
		programs: programs.map((id) => ({ id, ministry: orNull(random.pick(["内閣府", "総務省"])) })),
		consortia: consortia.map((id) => ({
			id,
			prefectures: some(codes),
			member_list: random.pick(["complete", "open", "none"] as const),
		})),
		frames: list("", size).map(() => ({ consortium: random.pick(consortia), program: random.pick(programs) })),
		events: events.map((id) => ({ id, consortium: random.pick(consortia), date: anyDate() })),
		institutions: institutions.map((id) => ({
			id,
			sector: orNull(random.pick(["industry", "academia", "finance"] as const)),
			prefecture: orNull(random.pick(codes)),
		})),
		memberships: list("", size * 2).map(() => ({
			...row(),
			...from(),
			consortium: random.pick(consortia),
			institution: random.pick(institutions),
			role: random.pick(["member", "member", "core", "secretariat", "organiser", "guest"] as const),
			event: random.next() < 0.2 ? random.pick(events) : null,
		})),
		persons: persons.map((id) => ({ id })),
		involvements: list("", size).map(() => ({
			...row(),
			person: random.pick(persons),
			...random.pick([
				{ consortium: random.pick(consortia) },
				{ program: random.pick(programs) },
				{ event: random.pick(events) },
			]),
		})),
		affiliations: list("", size).map(() => ({
			...row(),
			person: random.pick(persons),
			institution: random.pick(institutions),
			status: random.pick(["current", "current", "former"] as const),
		})),
		relations: list("", 4).map(() => ({
			...row(),
			kind: random.pick(["part_of", "co_signed", "possibly_same"] as const),
			a: random.pick(consortia),
			b: random.pick(consortia),
		})),
	});
}

/** The same rows in another order, table by table. */
export function shuffleRows(dataset: Dataset, seed: number): Dataset {
	const random = createRandom(seed);
	const shuffled = Object.entries(dataset).map(([table, rows]) => [table, random.shuffle(rows as readonly unknown[])]);
	return Object.fromEntries(shuffled) as unknown as Dataset;
}
