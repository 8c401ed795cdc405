// Ids joined pairwise into families, whatever the order of joining.
import { compareCodePoints } from "../graph/order.ts";
import { cutInto } from "../model/steps.ts";

export interface Families {
	has(id: string): boolean;
	/** Ids that are not members of any family are passed over. */
	join(one: string, other: string): void;
	/** Every family with its ids by code point, families by their first id. */
	list(): string[][];
}

export function createFamilies(ids: readonly string[]): Families {
	const parent = new Map(ids.map((id) => [id, id]));
	function findRoot(id: string): string {
		let root = id;
		for (let up = parent.get(root) as string; up !== root; up = parent.get(root) as string) root = up;
		// Whoever asks again finds the root at once.
		for (let at = id; at !== root; ) {
			const up = parent.get(at) as string;
			parent.set(at, root);
			at = up;
		}
		return root;
	}
	return {
		has: (id) => parent.has(id),
		join(one, other) {
			if (!parent.has(one) || !parent.has(other)) return;
			const [root, otherRoot] = [findRoot(one), findRoot(other)];
			if (root === otherRoot) return;
			const isFirst = compareCodePoints(root, otherRoot) < 0;
			parent.set(isFirst ? otherRoot : root, isFirst ? root : otherRoot);
		},
		list() {
			const families = new Map<string, string[]>();
			for (const id of [...ids].sort(compareCodePoints)) {
				const root = findRoot(id);
				const family = families.get(root);
				if (family) family.push(id);
				else families.set(root, [id]);
			}
			return [...families.values()];
		},
	};
}

/** Pairs joined in one step. */
const A_STEP = 5000;

/** All families of these ids, in steps of a few milliseconds. */
export function* joinInSteps(
	ids: readonly string[],
	pairs: readonly { readonly a: string; readonly b: string }[],
): Generator<void, readonly (readonly string[])[]> {
	const families = createFamilies(ids);
	for (const some of cutInto(pairs, A_STEP)) {
		for (const { a, b } of some) families.join(a, b);
		yield;
	}
	return families.list();
}
