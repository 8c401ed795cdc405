// The four tables whose rows tie actors together, with their closed lists of roles.
import { choice, reference, required, text, words } from "../field.ts";
import { evidence, from, printed, to } from "./shared-fields.ts";

export const roles = {
	member: words("構成員", "member"),
	core: words("中核", "core member"),
	lead: words("代表・幹事", "lead"),
	secretariat: words("事務局", "secretariat"),
	organiser: words("主催", "organiser"),
	host: words("会場・共催", "host"),
	signatory: words("署名", "signatory"),
	party: words("当事者", "party"),
	guest: words("来賓", "guest"),
	attendee: words("出席", "attendee"),
	speaker: words("講演", "speaker"),
	observer: words("オブザーバー", "observer"),
	coordinator: words("コーディネーター", "coordinator"),
	official: words("事業担当", "programme official"),
	representative: words("代表者", "representative"),
	chair: words("会長・議長", "chair"),
	partner: words("協力", "partner"),
} as const;

const rolePrinted = text(
	words("役割の印字", "Role as printed"),
	words("資料での役割の語。", "The word the source uses."),
	"総括エリアコーディネーター",
);

const role = required(
	choice(
		roles,
		words("役割", "Role"),
		words("役割の種類(閉じた一覧)。", "Kind of role, from a closed list."),
		"member",
	),
);

const event = reference(
	["events"],
	words("行事", "Event"),
	words("行事に限る役割のときの行事のID。", "Id of the event the role is limited to."),
	"tohoku-liaison-r5",
);

export const memberships = {
	title: words("参加", "Memberships"),
	description: words(
		"機関と場のつながり。役割が構成員でない行も含む。",
		"Ties of institutions to consortia, including roles that are not membership.",
	),
	fields: {
		consortium: required(
			reference(
				["consortia"],
				words("場", "Consortium"),
				words("場のID。", "Id of the consortium."),
				"hiroshima-bio-dx",
			),
		),
		institution: required(
			reference(["institutions"], words("機関", "Institution"), words("機関のID。", "Id of the institution."), "mazda"),
		),
		printed,
		sector_stated: text(
			words("資料の区分", "Sector as stated"),
			words("資料が付けた区分の印。空欄は印なし。", "The mark the source gives; empty where there is none."),
			"産",
		),
		role,
		role_printed: rolePrinted,
		post: text(
			words("職名", "Post"),
			words("氏名のない職指定(代表取締役会長など)。", "Ex-officio post without a name."),
			"代表取締役会長",
		),
		event,
		from,
		to,
		...evidence,
	},
} as const;

export const involvements = {
	title: words("関わり", "Involvements"),
	description: words(
		"人が場・事業・行事に関わる事実。対象は一つだけ。",
		"A person's part in exactly one consortium, programme or event.",
	),
	fields: {
		person: required(
			reference(["persons"], words("人", "Person"), words("人のID。", "Id of the person."), "yamada-shinji"),
		),
		consortium: reference(["consortia"], words("場", "Consortium"), words("場のID。", "Id of the consortium."), "cfh"),
		program: reference(
			["programs"],
			words("事業", "Programme"),
			words("事業のID。", "Id of the programme."),
			"j-nexus",
		),
		event,
		role,
		role_printed: rolePrinted,
		from,
		to,
		...evidence,
	},
} as const;

export const affiliations = {
	title: words("所属", "Affiliations"),
	description: words(
		"人と機関のつながり。現在と以前を分ける。",
		"A person's post at an institution, present or former.",
	),
	fields: {
		person: required(
			reference(["persons"], words("人", "Person"), words("人のID。", "Id of the person."), "oshima-yoichi"),
		),
		institution: required(
			reference(
				["institutions"],
				words("機関", "Institution"),
				words("機関のID。", "Id of the institution."),
				"tokyo-tech",
			),
		),
		post: text(words("職名", "Post"), words("職名。", "Post."), "副学長(産学官連携担当)"),
		status: required(
			choice(
				{ current: words("現職", "current"), former: words("元職", "former"), secondment: words("出向", "secondment") },
				words("現・元", "Status"),
				words(
					"資料の時点での現職、元職、出向(過去)の別。",
					"Current at the source's date, former, or a past secondment.",
				),
				"current",
			),
		),
		printed,
		from,
		to,
		...evidence,
	},
} as const;

export const relationKinds = {
	part_of: words("下部組織", "part of"),
	co_signed: words("共同署名", "co-signed"),
	party_to: words("当事者", "party to"),
	branch_of: words("支部・支社", "branch of"),
	possibly_same: words("同一の可能性", "possibly the same"),
	succeeded_by: words("後継", "succeeded by"),
} as const;

export const relations = {
	title: words("関係", "Relations"),
	description: words(
		"場どうし、機関どうし、または事業どうしの関係。事業どうしの関係は図の線にならない。",
		"Relations between two consortia, two institutions or two programmes. Those of programmes are no ties of the network.",
	),
	fields: {
		kind: required(choice(relationKinds, words("種類", "Kind"), words("関係の種類。", "Kind of relation."), "part_of")),
		a: required(
			reference(
				["consortia", "institutions", "programs"],
				words("一方", "From"),
				words("下位、支部、署名者の側のID。", "Id of the part, branch or signatory."),
				"aomori-round-table",
			),
		),
		b: required(
			reference(
				["consortia", "institutions", "programs"],
				words("他方", "To"),
				words("上位、親、相手の側のID。", "Id of the whole, parent or counterpart."),
				"innovation-network-aomori",
			),
		),
		event: reference(
			["events"],
			words("宣言", "Declaration"),
			words("共同署名した宣言のID。", "Id of the declaration that both signed."),
			"tohoku-declaration-2024",
		),
		from,
		to,
		...evidence,
	},
} as const;
