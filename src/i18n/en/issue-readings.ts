// Words for how rows were read where the table itself leaves it open; the same facts as the Japanese file.
import type { IssueWords } from "../issue-words.ts";
import { columnsEn, counted, kindsEn, listed, rolesEn, wordValueEn } from "./issue-terms.ts";

export const readingsEn = {
	"read-as-membership": {
		message: ({ rows }) => `${counted(rows, "tie")} of institutions to consortia read as membership.`,
		remedy: "",
	},
	"read-as-no-membership": {
		message: ({ rows, role }) =>
			`${counted(rows, "tie")} with the role “${rolesEn[role] ?? role}” not counted as membership.`,
		remedy: "",
	},
	"read-as-attendance": {
		message: ({ rows }) => `The whole file was read as attendance (${counted(rows, "row")}); nobody was made a member.`,
		remedy: "If it is a list of members, open it again without the attendance setting.",
	},
	"read-person-without-institution": {
		message: ({ rows }) => `${counted(rows, "row")} with a person but no institution read as involvement only.`,
		remedy: "",
	},
	"read-from-title": {
		message: ({ found, column }) =>
			`“${found}”, in the title, was taken for the ${columnsEn[column] ?? column} of every row of the table.`,
		remedy: ({ column }) => `If it does not hold for all, add a column “${columnsEn[column] ?? column}”.`,
	},
	"cell-split-consortia": {
		message: ({ count }) => `The cell names ${counted(count, "consortium", "consortia")}; they were read one by one.`,
		remedy: "If it is one name, write it without 、 and ;.",
	},
	"read-as-former": {
		message: ({ found }) => `“${found}” was read as a former affiliation; by this row the institution is no member.`,
		remedy: "If it is the present one, take away the word for “former”.",
	},
	"body-in-person": {
		message: ({ found, body }) => `“${body}”, in “${found}”, was read as where the person works, not as a member.`,
		remedy: "If it is a member too, write it into the column “institution”.",
	},
	"body-instead-of-person": {
		message: ({ found }) => `“${found}”, in the column of persons, was read as an institution.`,
		remedy: "",
	},
	"post-without-body": {
		message: ({ found }) => `“${found}” is not used: nothing says at which institution the post is held.`,
		remedy: "Write it into the column “institution”.",
	},
	"post-read-as-role": {
		message: ({ found }) => `“${found}” was read as a part in the consortium, not as a post at an institution.`,
		remedy: "",
	},
	"name-unclear": {
		message: ({ found }) => `“${found}” was read as one name: what stands beside the name is not clear.`,
		remedy: "Write institution, post and person into columns of their own.",
	},
	"read-turned": {
		message: ({ isAcross }) =>
			`The table was turned: its columns are named down the left side.${isAcross ? " Row numbers count columns from the left." : ""}`,
		remedy: "Name the columns in the top row.",
	},
	"date-from-number": {
		message: ({ found, taken }) => `“${found}” was taken for a spreadsheet's day number and read as ${taken}.`,
		remedy: "If that is wrong, format the cells as dates and save again.",
	},
	"date-unordered": {
		message: ({ found, taken }) => `“${found}” was read as ${taken} only: the order of month and day is not clear.`,
		remedy: "Write dates as in 2024-04-01.",
	},
	"read-as-absent": {
		message: ({ found }) =>
			`Attendance ${found === "" ? "is blank" : `says “${found}”`}: nobody in the row was read as attending or as a member.`,
		remedy: "If it is a list of members, say so in a column “role”.",
	},
	"read-as-proxy": {
		message: ({ found }) =>
			`A proxy came: the institution${found === "" ? "" : ` and “${found}”`} was read as attending, the person of the row was not.`,
		remedy: "",
	},
	"read-part-column": {
		message: ({ found }) => `Whoever stands below “${found}” was read as taking part in that role.`,
		remedy: "",
	},
	"read-signs": {
		message: ({ across, columns }) =>
			`The signs below ${listed(columns)} were read one by one as taking part in that ${columnsEn[across] ?? across}.`,
		remedy: "If that is wrong, remove the columns.",
	},
	"read-legend": {
		message: ({ signs }) => `By the legend, signs were read as ${listed(signs)}.`,
		remedy: "If that is wrong, write words instead of signs.",
	},
	"sign-unknown": {
		message: ({ found, isTaken }) =>
			isTaken
				? `“${found}” was read as taking part; the part its sign stands for is not known.`
				: `“${found}” was not read: it may not say that somebody takes part.`,
		remedy: "Add a legend such as “◎: chair, ○: member”, or write words instead of signs.",
	},
	"row-without-sign": {
		message: () => "No sign in this row says that somebody takes part.",
		remedy: "",
	},
	"cell-read-as-role": {
		message: ({ found }) => `“${found}” was read as a role.`,
		remedy: "Write industry, academia, government, finance or other into the column “sector”.",
	},
	"body-told-differently": {
		message: ({ name, column, values, taken }) =>
			`Rows tell different things of “${name}” (${columnsEn[column] ?? column}: ${listed(values.map(wordValueEn))}); taken for one institution, with “${wordValueEn(taken)}”.`,
		remedy: "If they are not the same, give them names that differ.",
	},
	"read-prefecture-of": {
		message: ({ of, column }) =>
			`The column “${column}” was read as ${of === "consortium" ? "the consortium's area" : "the institution's seat"}.`,
		remedy: ({ of }) =>
			of === "consortium"
				? "If it is the institution's seat, name the column “seat”."
				: "If it is the consortium's area, name the column “prefecture”.",
	},
	"names-unified": {
		message: ({ name, forms, kind }) => `${listed(forms)} were taken for one ${kindsEn[kind] ?? kind}, “${name}”.`,
		remedy: "If they are not the same, give them names that differ.",
	},
	"sector-inferred": {
		message: ({ institutions }) =>
			`The sector of ${counted(institutions, "institution")} was inferred from the name: none was stated, or it is a financial body.`,
		remedy: "Where a sector column has a value, it is used.",
	},
	"list-taken-as-complete": {
		message: ({ consortia }) =>
			`The members of ${counted(consortia, "consortium", "consortia")} were taken as complete: who is not named counts as no member.`,
		remedy: "If they are a part only, set “Member lists” to “some”. If it differs, use the column “member list”.",
	},
	"list-taken-as-open": {
		message: ({ consortia }) =>
			`The members of ${counted(consortia, "consortium", "consortia")} were taken as a part: overlaps read “at least n” and “0 so far”.`,
		remedy: "If they are all, set “Member lists” to “all members”. If it differs, use the column “member list”.",
	},
	"program-taken-as-grant": {
		message: ({ programs }) => `Taken for grants, their names telling no kind: ${counted(programs, "programme")}.`,
		remedy: "Stars and “adopted, funded” rest on it. For a survey or a prize, put that word into the name.",
	},
} satisfies Partial<IssueWords>;
