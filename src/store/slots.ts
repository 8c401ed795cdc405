// The JSON the page carries: the bundled dataset, the user's project in a saved copy, facts of the build.
import { readPlain } from "../layout/plain-answer.ts";
import { type Dataset, emptyDataset } from "../model/dataset.ts";
import { type Issue, makeIssue } from "../model/issue.ts";
import { isPartialDate } from "../model/partial-date.ts";
import type { Project } from "../model/project.ts";
import { tableNames } from "../model/tables.ts";
import { defaultView } from "../model/view.ts";
import { makeProject } from "./data-actions.ts";
import type { Artefact, Notice } from "./state.ts";

export type SlotId = "bundled-data" | "bundled-places" | "app-data" | "build-info";

export interface Slots {
	readonly project: Project;
	readonly artefact: Artefact;
	/** What could be read but not used. */
	readonly issues: readonly Issue[];
	/** Set when a slot holds no JSON of its kind: the file is damaged. */
	readonly fault: Error | null;
}

/** `readText`: the text of a slot, null where the page has no such slot. Never throws. */
export function readSlots(readText: (id: SlotId) => string | null): Slots {
	const faults: Error[] = [];
	const read = <T>(id: SlotId, check: (value: object) => T): T | null => {
		try {
			const value: unknown = JSON.parse(readText(id) ?? "null");
			if (value === null) return null;
			if (typeof value !== "object") throw new Error("not an object");
			return check(value);
		} catch (error) {
			faults.push(new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`));
			return null;
		}
	};
	const dataset = read("bundled-data", checkDataset);
	const places = read("bundled-places", readPlaces) ?? new Map();
	const facts = read("build-info", readFacts);
	const saved = read("app-data", readProject);
	const issues = saved && "issue" in saved ? [saved.issue] : [];
	const project =
		saved && "project" in saved ? saved.project : makeProject(dataset ?? emptyDataset, "", dataset !== null);
	const artefact = { dataset, version: "", dataDate: null, notices: [], places, ...facts };
	return { project, artefact, issues, fault: faults[0] ?? null };
}

/** A dataset has every table; rows were checked when they were read from files. */
function checkDataset(value: object): Dataset {
	for (const name of tableNames) {
		const rows: unknown = Reflect.get(value, name);
		if (!Array.isArray(rows)) throw new Error(`no table "${name}"`);
	}
	return value as Dataset;
}

function readPlaces(value: object): Artefact["places"] {
	return new Map(Object.entries(value).map(([key, answer]) => [key, readPlain(answer)]));
}

function readProject(value: object): { readonly project: Project } | { readonly issue: Issue } {
	const { version, title, bundled, dataset, decisions, view, pins, tentative } = value as Partial<Project>;
	if (version !== 1) {
		const found = String(version);
		return { issue: makeIssue("project-version-unknown", "error", { file: "" }, { found }) };
	}
	if (typeof dataset !== "object") throw new Error("no dataset");
	return {
		project: {
			version,
			title: title ?? "",
			bundled: bundled ?? false,
			dataset: checkDataset(dataset),
			decisions: decisions ?? [],
			view: { ...defaultView, ...view },
			pins: pins ?? [],
			tentative: tentative ?? [],
		},
	};
}

function readFacts(value: object): Omit<Artefact, "dataset" | "places"> {
	const { version, dataDate, notices } = value as Record<string, unknown>;
	return {
		version: String(version),
		dataDate: typeof dataDate === "string" && isPartialDate(dataDate) ? dataDate : null,
		notices: Array.isArray(notices) ? (notices as readonly Notice[]) : [],
	};
}
