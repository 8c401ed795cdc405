// Boxes that stand for several bodies, in the panels and under the keys of the figure.
import { getByRole, getByText, queryByRole, queryByText } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { html } from "lit-html";
import { describe, expect, test } from "vitest";
import { finish } from "../../../src/model/steps.ts";
import { selectFigure } from "../../../src/store/derived.ts";
import type { App } from "../../../src/ui/app.ts";
import { inspectorPanel } from "../../../src/ui/inspector/inspector.ts";
import { runCommand, type StageHands } from "../../../src/ui/stage/commands.ts";
import { findEdgeAt } from "../../../src/ui/stage/find-at.ts";
import { readOverlay } from "../../../src/ui/stage/overlay-state.ts";
import { statusRow } from "../../../src/ui/status-row.ts";
import { makeDataset } from "../../helpers/dataset.ts";
import { mountPanel } from "../harness.ts";

const dataset = makeDataset({
	consortia: [
		{ id: "hub", name: "広島", prefectures: ["34"] },
		...["d1", "d2"].map((id) => ({ id, name: `会議${id}`, prefectures: ["02"], member_list: "none" as const })),
	],
	institutions: [{ id: "x", name: "大学", sector: "academia" }],
	memberships: [
		{ consortium: "hub", institution: "x" },
		{ consortium: "d1", institution: "x", role: "organiser" },
		{ consortium: "d2", institution: "x", role: "party" },
	],
	persons: [
		{ id: "p", name: "青森花子" },
		{ id: "q", name: "広島太郎" },
	],
	involvements: [
		{ person: "p", consortium: "d2", role: "speaker" },
		{ person: "q", consortium: "d2", role: "speaker" },
		{ person: "q", consortium: "hub", role: "speaker" },
	],
});

function mount(language: "ja" | "en" = "ja") {
	const mounted = mountPanel((state, app) => html`${inspectorPanel(state, app)}${statusRow(state, app)}`, {
		dataset,
		language,
	});
	mounted.app.actions.setStage(1052, 522);
	return mounted;
}

/** The figure with its nodes in a row, 100 apart. */
function sceneOf(app: App) {
	const { appearance, graph } = selectFigure(app.getState());
	const positions = Float64Array.from(graph.ids.flatMap((_, node) => [100 * node, 0]));
	const bounds = { x: 0, y: 0, width: 500, height: 100 };
	const geometry = { positions, labelSide: new Uint8Array(graph.nodeCount), captions: [], dock: null, bounds };
	return { graph, scene: { appearance, geometry } };
}

function handsOf(app: App): StageHands {
	const hands = { scene: () => sceneOf(app).scene, graph: () => sceneOf(app).graph, bringIntoView: () => {} };
	return hands as unknown as StageHands;
}

describe("a box that stands for several bodies", () => {
	test.each([
		["inspect", { do: "inspect" }],
		["select", { do: "select", add: false }],
	] as const)("opens under the key that would %s a single one, and says so", (_, command) => {
		const { app } = mount();
		app.actions.focusNode("d1");
		runCommand(command, app, handsOf(app));
		expect(app.getState().project.view.unfolded).toEqual(["d1"]);
		expect(app.getState().session.selection).toEqual([]);
		expect(app.getState().session.focus).toBe("d1");
		expect(app.getState().session.announcement?.text).toBe("「青森 2」を開き、2つの場を1つずつ示しました");
		runCommand(command, app, handsOf(app));
		expect(app.getState().session.selection).toEqual(["d1"]);
	});

	test("is walked to like any other node", () => {
		const { app } = mount();
		app.actions.focusNode("q");
		runCommand({ do: "along", to: "first" }, app, handsOf(app));
		expect(app.getState().session.focus).toBe("d1");
	});

	test("is framed where one of its bodies or persons is selected, with the ties of that one only", () => {
		const { app } = mount();
		const { scene, graph } = sceneOf(app);
		const read = (selection: readonly string[]) => {
			app.actions.select(selection);
			return readOverlay(scene, graph, app.getState().session, null, { ties: [], word: "" });
		};
		const endsOf = (edges: readonly number[]) => edges.map((edge) => graph.ids[graph.edgeB[edge] as number]).sort();
		expect(read(["d2"])).toMatchObject({ selected: [], holding: [0] });
		expect(endsOf(read(["d2"]).selectedEdges)).toEqual(["q", "x"]);
		expect(endsOf(read(["d1"]).selectedEdges)).toEqual(["x"]);
		expect(read(["p"])).toMatchObject({ holding: [0], selectedEdges: [] });
		app.actions.selectEdge("d2", "x");
		const { selectedEdges } = readOverlay(scene, graph, app.getState().session, null, { ties: [], word: "" });
		expect(endsOf(selectedEdges)).toEqual(["x"]);
	});

	test("gives its ties to the pointer one after the other", () => {
		const { app } = mount();
		const { scene } = sceneOf(app);
		const camera = { x: 0, y: 0, scale: 1 };
		const drawn = { scene, view: {} } as unknown as Parameters<typeof findEdgeAt>[0];
		// Halfway between the person and the institution runs the line from the box to the latter.
		const first = findEdgeAt(drawn, camera, 250, 0, null);
		const second = findEdgeAt(drawn, camera, 250, 0, first && [first[0], first[1]]);
		expect([first, second].map((ends) => [...(ends ?? [])].sort())).toEqual([
			["d1", "x"],
			["d2", "x"],
		]);
	});

	test("is counted in the status row, whose other numbers stay", () => {
		const { root } = mount();
		expect(getByText(root, "収納：1 つの箱に 2 の場と 1 人")).toBeTruthy();
		expect(root.querySelector(".status-counts")?.textContent).toMatch(/3 の場.*1 機関.*2 人.*6 本/su);
		const english = mount("en");
		expect(getByText(english.root, "Folded: 2 bodies and 1 person into 1 box")).toBeTruthy();
	});

	test("is opened and closed in the inspector of a body, which has no place to pin while it is closed", async () => {
		const { root, app } = mount();
		app.actions.select(["d2"]);
		expect(getByRole(root, "heading", { level: 2, name: "会議d2" })).toBeTruthy();
		expect(queryByRole(root, "button", { name: "位置を固定" })).toBeNull();
		await userEvent.click(getByRole(root, "button", { name: "箱から出す" }));
		expect(app.getState().project.view.unfolded).toEqual(["d1"]);
		expect(queryByText(root, /箱に 2 の場/)).toBeNull();
		expect(getByRole(root, "button", { name: "位置を固定" })).toBeTruthy();
		await userEvent.click(getByRole(root, "button", { name: "箱にまとめる" }));
		expect(app.getState().project.view.unfolded).toEqual([]);
		expect(app.getState().session.announcement?.text).toBe("「青森 2」の箱にまとめました");
	});

	test("has its answers ready before the page is drawn", () => {
		const { app } = mount();
		finish(app.answers.prepare(app.getState()));
		expect(app.answers.stacked(app.getState())).toEqual({ boxes: 1, bodies: 2, persons: 1 });
	});
});
