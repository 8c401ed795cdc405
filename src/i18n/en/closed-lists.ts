// Closed lists of the data in English that the picture and the panels must call by the same words.
import type { Sector } from "../../model/dataset.ts";
import type { TieRole } from "../../model/evidence.ts";
import { roles as declaredRoles, relationKinds } from "../../model/tables/ties.ts";
import { pickLanguage } from "../pick-language.ts";

export const sectors: Readonly<Record<Sector, string>> = {
	industry: "Industry",
	academia: "Academia",
	government: "Government",
	finance: "Finance",
	other: "Other",
};

export const roles: Readonly<Record<TieRole, string>> = {
	...pickLanguage(declaredRoles, "en"),
	...pickLanguage(relationKinds, "en"),
	current: "current post",
	former: "former post",
	secondment: "secondment",
};
