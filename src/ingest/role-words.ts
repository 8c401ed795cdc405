// Words for a part in a consortium, in both languages, to the closed list of roles.
import type { Role } from "../model/dataset.ts";
import { roles } from "../model/tables/ties.ts";
import { identityKey } from "../names/identity-key.ts";

/** In order: the first pattern found anywhere in the word decides, so narrower words stand first. */
const WORDS: readonly (readonly [RegExp, Role])[] = [
	[/^副(?:会長|議長|座長|委員長|理事長|代表)|(?:会長|議長|座長|委員長)代理|監事|監査|評議員|有識者|学識/, "member"],
	[/オブザ-?バ|observer/, "observer"],
	[
		/講演|講師|登壇|パネリスト|パネラ|モデレ-タ|ファシリテ-タ|コメンテ-タ|司会|発表者|speaker|panell?ist|lecturer|keynote|moderator|facilitator/,
		"speaker",
	],
	[/来賓|招待|ゲスト|guest/, "guest"],
	[/出席|陪席|傍聴|聴講|^(?:参加|来場)者$|attend/, "attendee"],
	[/コ-ディネ-タ|coordinator|統括pm|エリアマネ-ジャ/, "coordinator"],
	[/事業担当|担当官|プログラムオフィサ|official|officer/, "official"],
	[/事務局|secretar/, "secretariat"],
	[/中核|コア|core/, "core"],
	[/共催|会場|開催地|host/, "host"],
	[/主催|organi[sz]er/, "organiser"],
	[/署名|締結|signator/, "signatory"],
	[/当事者|party|parties/, "party"],
	[/代表機関|幹事|主幹|リ-ド|(?:^|[^a-z])lead/, "lead"],
	[/アドバイザ|顧問|相談役|参与|advis[eo]r|後援|協賛|協力|委託|支援機関|連携先|パ-トナ|partner|supporter/, "partner"],
	[/会長|議長|座長|委員長|理事長|塾長|chair|president/, "chair"],
	[/代表|represent/, "representative"],
	[/構成|会員|分担|共同|参画|参加|加盟|メンバ|委員|member|participant/, "member"],
];

const exact = new Map<string, Role>();
for (const [role, { ja, en }] of Object.entries(roles)) {
	for (const word of [role, ja, en]) exact.set(identityKey(word), role as Role);
}

/** Null when the word says nothing we know. */
export function readRole(word: string): Role | null {
	const key = identityKey(word);
	return exact.get(key) ?? WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

const PART =
	/^(?:副?(?:会長|議長|座長|委員長|幹事長)|(?:会長|議長|座長|委員長)代理|(?:常任|専門|特別|臨時|運営)?委員|(?:代表)?幹事|監事|顧問|特別顧問|参与|世話人|(?:代表|副)世話人|オブザ-バ-?|アドバイザ-?|事務局長?)$/u;

/** Whether a post is one that a consortium has, if nothing names a body where it is held. */
export function isPartWord(post: string): boolean {
	return PART.test(identityKey(post));
}

/** Parts that only a person can have; the person's institution is then an ordinary member. */
const PERSONAL: ReadonlySet<Role> = new Set(["coordinator", "official", "representative", "chair"]);

/** The role of the institution in a row that names a person with this role. */
export function roleOfInstitution(role: Role, hasPerson: boolean): Role {
	if (hasPerson && PERSONAL.has(role)) return "member";
	return role === "chair" || role === "representative" ? "lead" : role;
}
