// A column that says who was present: 出席, 欠席, 代理, 代理（佐藤次郎）, and the signs for them.

export interface Presence {
	readonly kind: "present" | "absent" | "proxy" | "unknown";
	/** Who came instead, as printed; "" where nobody is named. */
	readonly instead: string;
}

const PRESENT =
	/^(?:出席?|参加|[○◯〇●◎✓✔レ有]|(?:web|オンライン|リモート|zoom|teams|対面|来場|会場|現地)(?:での?)?(?:出席|参加)?|(?:出席|参加)\((?:web|オンライン|リモート|zoom|teams|対面|会場)\)|present|attended|online|in person|yes)$/iu;
const ABSENT = /^(?:欠席?|ご?欠席|不参加|不在|[×✕✖]|absent|apologies|no)$/iu;
const PROXY = /^(?:代理?(?:出席|参加)?者?|proxy|substitute)[\s:：(]*(.*?)\)?$/iu;
const PROXY_BEHIND = /^(.{2,}?)[\s(]+代理?(?:出席)?\)?$/u;

/** A blank cell, and a word that says nothing we know, make nobody present. */
export function readPresence(cell: string): Presence {
	const text = cell.normalize("NFKC").trim();
	if (PRESENT.test(text)) return { kind: "present", instead: "" };
	if (ABSENT.test(text)) return { kind: "absent", instead: "" };
	const proxy = PROXY.exec(text) ?? PROXY_BEHIND.exec(text);
	return proxy ? { kind: "proxy", instead: (proxy[1] ?? "").trim() } : { kind: "unknown", instead: "" };
}
