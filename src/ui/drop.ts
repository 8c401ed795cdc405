// Files and folders dropped anywhere on the window are opened.
import type { App } from "./app.ts";
import { listDropped } from "./folders.ts";

function carriesFiles(event: DragEvent): boolean {
	return event.dataTransfer?.types.includes("Files") ?? false;
}

async function openDropped(data: DataTransfer, app: App): Promise<void> {
	const files = await listDropped(data);
	if (files.length > 0) app.actions.openFiles(files, app.local.reading);
}

/** Accepts drops; `depth` counts nested enters so that the frame goes only when the pointer leaves the window. */
export function acceptDrops(target: Window, app: App): () => void {
	let depth = 0;
	const show = (dropping: boolean) => {
		if (app.local.dropping !== dropping) app.setLocal({ dropping });
	};
	const enter = (event: DragEvent) => {
		if (!carriesFiles(event)) return;
		depth++;
		show(true);
	};
	const leave = (event: DragEvent) => {
		if (!carriesFiles(event)) return;
		depth = Math.max(0, depth - 1);
		if (depth === 0) show(false);
	};
	const over = (event: DragEvent) => {
		if (carriesFiles(event)) event.preventDefault();
	};
	const drop = (event: DragEvent) => {
		if (!carriesFiles(event)) return;
		event.preventDefault();
		depth = 0;
		show(false);
		if (event.dataTransfer) openDropped(event.dataTransfer, app);
	};
	target.addEventListener("dragenter", enter);
	target.addEventListener("dragleave", leave);
	target.addEventListener("dragover", over);
	target.addEventListener("drop", drop);
	return () => {
		target.removeEventListener("dragenter", enter);
		target.removeEventListener("dragleave", leave);
		target.removeEventListener("dragover", over);
		target.removeEventListener("drop", drop);
	};
}
