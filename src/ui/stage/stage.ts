// The stage as a panel: two canvases, one tab stop into the figure, the node menu and the zoom buttons.
import { html, nothing, render, type TemplateResult } from "lit-html";
import { createRef, type Ref, ref } from "lit-html/directives/ref.js";
import { findMark, isStackMark } from "../../scene/find-mark.ts";
import { markFlag } from "../../scene/scene.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { summaryAlternative } from "../summary.ts";
import { createStageController, type StageController } from "./controller.ts";
import { nodeMenu } from "./menu.ts";

interface Mounted {
	readonly host: Ref<HTMLElement>;
	readonly figure: Ref<HTMLCanvasElement>;
	readonly overlay: Ref<HTMLCanvasElement>;
	readonly menu: Ref<HTMLElement>;
	controller: StageController | null;
	/** The state the page was drawn for last. */
	drawn: State | null;
}

/** One stage an application; the canvases outlive every render of the page. */
const stages = new WeakMap<App, Mounted>();

export function stagePanel(app: App, state: State): TemplateResult {
	const stage = stageOf(app);
	stage.drawn = state;
	const { stage: words } = app.words.ui;
	const reading = readFocus(app, state);
	return html`<div
			class="figure"
			tabindex="0"
			role="application"
			aria-label=${words.figureLabel}
			aria-describedby="figure-summary figure-help"
			aria-activedescendant=${reading ? "figure-node" : nothing}
			${ref(stage.host)}
			${ref(() => queueMicrotask(() => attach(app, stage)))}
			@keydown=${(event: KeyboardEvent) => stage.controller?.press(event)}
		>
			<canvas class="figure-canvas" aria-hidden="true" ${ref(stage.figure)}></canvas>
			<canvas class="figure-canvas" aria-hidden="true" ${ref(stage.overlay)}></canvas>
			<div id="figure-node" class="visually-hidden" role="img" aria-label=${reading ?? words.figureLabel}></div>
			<p id="figure-help" class="visually-hidden">${words.figureHelp}</p>
			<div id="figure-summary" class="visually-hidden">${summaryAlternative(state, app)}</div>
		</div>
		<div class="figure-menu" ${ref(stage.menu)}></div>`;
}

function stageOf(app: App): Mounted {
	const known = stages.get(app);
	if (known) return known;
	const made: Mounted = {
		host: createRef(),
		figure: createRef(),
		overlay: createRef(),
		menu: createRef(),
		controller: null,
		drawn: null,
	};
	stages.set(app, made);
	return made;
}

/** Runs after each render: makes the controller once its elements stand, and shows it the state that was drawn. */
function attach(app: App, stage: Mounted): void {
	const [host, figure, overlay] = [stage.host.value, stage.figure.value, stage.overlay.value];
	if (!host?.isConnected || !figure || !overlay) {
		stage.controller?.detach();
		stage.controller = null;
		return;
	}
	stage.controller ??= createStageController({ host, figure, overlay }, app, {
		open: (id, x, y) => openMenu(app, stage, id, x, y),
		close: () => closeMenu(stage),
	});
	if (stage.drawn) stage.controller.update(stage.drawn);
}

function openMenu(app: App, stage: Mounted, id: string, x: number, y: number): void {
	const target = stage.menu.value;
	const state = app.getState();
	const scene = app.answers.scene(state);
	if (!target || !scene) return;
	const { nodes } = scene.appearance;
	const node = findMark(nodes, id);
	const isUnfolded = state.project.view.unfolded.includes(id);
	const detail = app.answers.node(state, id);
	const isStack = isStackMark(nodes, node);
	const request = {
		id,
		name: isStack ? (nodes.text[node]?.lines.join("") ?? id) : (detail?.name ?? id),
		x,
		y,
		isPinned: (nodes.flags[node] & markFlag.pinned) !== 0,
		canUnfold: (nodes.text[node]?.detail ?? "") !== "" && detail?.kind === "person",
		isUnfolded: isUnfolded && detail?.kind === "person",
		isStack,
		isOutOfStack: !isStack && app.answers.stackOf(state, id) !== null,
	};
	const showTies = () => {
		app.actions.focusNode(id);
		stage.controller?.showDepth(1);
	};
	render(
		nodeMenu(request, app, () => closeMenu(stage), showTies),
		target,
	);
}

function closeMenu(stage: Mounted): boolean {
	const target = stage.menu.value;
	if (!target?.firstElementChild) return false;
	render(nothing, target);
	stage.host.value?.focus();
	return true;
}

/** What a screen reader says of the focused node. */
function readFocus(app: App, state: State): string | null {
	const { focus, selection } = state.session;
	const scene = focus === null ? null : app.answers.scene(state);
	const node = scene && focus !== null ? findMark(scene.appearance.nodes, focus) : -1;
	if (!scene || focus === null || node < 0) return null;
	const { stage } = app.words.ui;
	const graph = app.answers.drawn(state);
	const parts = [
		scene.appearance.nodes.description[node],
		stage.neighbours(graph.adjacentStart[node + 1] - graph.adjacentStart[node]),
		selection.includes(focus) ? stage.selected : "",
		scene.appearance.nodes.flags[node] & markFlag.pinned ? stage.pinned : "",
		isStackMark(scene.appearance.nodes, node) ? stage.stackKeys : "",
	];
	return parts.filter((part) => part !== "").join("、");
}
