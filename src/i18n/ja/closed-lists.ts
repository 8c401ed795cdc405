// Closed lists of the data in Japanese that the picture and the panels must call by the same words.
import type { Sector } from "../../model/dataset.ts";
import type { TieRole } from "../../model/evidence.ts";
import { roles as declaredRoles, relationKinds } from "../../model/tables/ties.ts";
import type { NodeKind } from "../../model/view.ts";
import { pickLanguage } from "../pick-language.ts";

export const sectors: Readonly<Record<Sector, string>> = {
	industry: "企業・経済団体",
	academia: "大学・高専",
	government: "国・自治体・公的機関",
	finance: "金融機関",
	other: "NPOなど",
};

export const roles: Readonly<Record<TieRole, string>> = {
	...pickLanguage(declaredRoles, "ja"),
	...pickLanguage(relationKinds, "ja"),
	current: "現職",
	former: "元職",
	secondment: "出向",
};

export const nodeKinds: Readonly<Record<NodeKind, string>> = { institution: "機関", person: "人", consortium: "場" };
