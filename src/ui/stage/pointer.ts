// Pointer to intent: hover, click, drag of a node, zoom and pan of the view. Knows nothing of the store.
import { type D3ZoomEvent, select, zoom, zoomIdentity } from "d3";
import type { Camera } from "../../store/state.ts";

/** Movement under this, in px, is still a click. */
const CLICK_SLOP = 4;
export const SCALE_LIMITS: [number, number] = [0.05, 8];

export interface PointerIntents {
	/** Node under a point of the stage (CSS px), null over empty ground. */
	readonly nodeAt: (x: number, y: number) => string | null;
	readonly onHover: (id: string | null) => void;
	/** `id` null: empty ground. */
	readonly onClick: (id: string | null, add: boolean, x: number, y: number) => void;
	readonly onOpen: (id: string) => void;
	readonly onDrag: (id: string, x: number, y: number) => void;
	readonly onDrop: (id: string, x: number, y: number) => void;
	readonly onDragCancel: () => void;
	readonly onMenu: (id: string, x: number, y: number) => void;
	readonly onCamera: (camera: Camera) => void;
	readonly onCameraRest: () => void;
}

export interface PointerHandle {
	/** Tells the zoom gesture where the camera was put by others. */
	readonly setCamera: (camera: Camera) => void;
	readonly detach: () => void;
}

export function attachPointer(host: HTMLElement, intents: PointerIntents): PointerHandle {
	const detachNodes = attachNodeGestures(host, intents);
	const gesture = zoom<HTMLElement, unknown>()
		.scaleExtent(SCALE_LIMITS)
		.filter((event: Event) => !startsOnNode(event, host, intents) && !(event as MouseEvent).button)
		.on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
			if (event.sourceEvent) intents.onCamera({ x: event.transform.x, y: event.transform.y, scale: event.transform.k });
		})
		.on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
			if (event.sourceEvent) intents.onCameraRest();
		});
	const selection = select<HTMLElement, unknown>(host);
	selection.call(gesture).on("dblclick.zoom", null);
	return {
		setCamera: (camera) => {
			gesture.transform(selection, zoomIdentity.translate(camera.x, camera.y).scale(camera.scale));
		},
		detach: () => {
			detachNodes();
			selection.on(".zoom", null);
		},
	};
}

function pointIn(host: HTMLElement, event: { clientX: number; clientY: number }): [number, number] {
	const box = host.getBoundingClientRect();
	return [event.clientX - box.left, event.clientY - box.top];
}

/** A press that begins on a node drags the node, not the view; the wheel always zooms. */
function startsOnNode(event: Event, host: HTMLElement, intents: PointerIntents): boolean {
	if (event.type === "wheel") return false;
	const touches = (event as TouchEvent).touches;
	if (touches && touches.length > 1) return false;
	const at = touches ? touches[0] : (event as MouseEvent);
	return at !== undefined && intents.nodeAt(...pointIn(host, at)) !== null;
}

function attachNodeGestures(host: HTMLElement, intents: PointerIntents): () => void {
	let pressed: { id: string | null; x: number; y: number; dragging: boolean; pointer: number } | null = null;
	const listeners = new AbortController();
	const listen = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void) =>
		host.addEventListener(type, handle, { signal: listeners.signal });

	listen("pointerdown", (event) => {
		if (event.button !== 0 || !event.isPrimary) return;
		const [x, y] = pointIn(host, event);
		pressed = { id: intents.nodeAt(x, y), x, y, dragging: false, pointer: event.pointerId };
	});
	listen("pointermove", (event) => {
		const [x, y] = pointIn(host, event);
		// A view dragged out of the stage is let go of elsewhere.
		if (event.buttons === 0 && !pressed?.dragging) pressed = null;
		if (!pressed) return event.buttons === 0 ? intents.onHover(intents.nodeAt(x, y)) : undefined;
		if (pressed.id === null || event.pointerId !== pressed.pointer) return;
		if (!pressed.dragging && Math.hypot(x - pressed.x, y - pressed.y) < CLICK_SLOP) return;
		if (!pressed.dragging) host.setPointerCapture(event.pointerId);
		pressed.dragging = true;
		intents.onDrag(pressed.id, x, y);
	});
	listen("pointerup", (event) => {
		const press = pressed;
		pressed = null;
		if (!press) return;
		const [x, y] = pointIn(host, event);
		if (press.dragging && press.id !== null) return intents.onDrop(press.id, x, y);
		if (Math.hypot(x - press.x, y - press.y) < CLICK_SLOP) intents.onClick(press.id, event.shiftKey, x, y);
	});
	listen("pointercancel", () => {
		if (pressed?.dragging) intents.onDragCancel();
		pressed = null;
	});
	listen("pointerleave", () => {
		if (!pressed) intents.onHover(null);
	});
	listen("dblclick", (event) => {
		const id = intents.nodeAt(...pointIn(host, event));
		if (id !== null) intents.onOpen(id);
	});
	listen("contextmenu", (event) => {
		const [x, y] = pointIn(host, event);
		const id = intents.nodeAt(x, y);
		if (id === null) return;
		event.preventDefault();
		intents.onMenu(id, x, y);
	});
	return () => listeners.abort();
}
