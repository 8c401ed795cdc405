// "Named n of stated N", written the same wherever members are listed.
import type { MemberCount, StatedNumber } from "../pipeline/answers.ts";
import type { App } from "./app.ts";

/** The newest number of a measure; a plainly stated one goes before one that is only mentioned. */
function newest(members: MemberCount, measure: StatedNumber["measure"]): StatedNumber | undefined {
	const counts = members.stated.filter((count) => count.measure === measure);
	return counts.filter((count) => count.certainty === "stated").at(-1) ?? counts.at(-1);
}

/** The stated number of members, with partners counted beside them; null where no source states one. */
export function statedMembers(
	members: MemberCount,
	app: App,
): { readonly text: string; readonly value: number } | null {
	const { inspector } = app.words.ui;
	const own = newest(members, "members");
	if (!own) return null;
	const partners = newest(members, "partners");
	const text = partners ? inspector.statedWithPartners(own.value, partners.value) : own.value;
	return { text: own.certainty === "stated" ? text : inspector.mentionedOnly(text), value: Number(own.value) };
}

export function countText(members: MemberCount, app: App): string {
	const { inspector } = app.words.ui;
	const stated = statedMembers(members, app);
	if (stated) return inspector.namedOf(members.named, stated.text);
	return members.list === "none" ? inspector.list.none : inspector.named(members.named);
}

/** Whether the list is whole. That more exist is said only where a number says so: an open list may be whole by chance. */
export function listText(members: MemberCount, app: App): string {
	const { list } = app.words.ui.inspector;
	if (members.list !== "open") return list[members.list];
	const stated = statedMembers(members, app);
	return stated && stated.value > members.named ? list.open : list.unsure;
}

/** An agreement: its list is whole without a member, and it has parties. */
export function hasPartiesOnly({ named, list }: MemberCount): boolean {
	return named === 0 && list === "complete";
}
