// Paints rows of the matrix on a canvas: as elements its cells would be most of the page. The canvas is as large as the
// style sheet says, which may stretch it on paper; it is painted anew where its size, its pixels or its cells change.
import { noChange } from "lit-html";
import { AsyncDirective } from "lit-html/async-directive.js";
import { directive, type ElementPart } from "lit-html/directive.js";
import { createCanvasPainter } from "../../render/canvas.ts";
import {
	type MatrixInks,
	type MatrixRows,
	type MatrixScale,
	paintCell,
	paperInks,
	placeCells,
	sideOf,
} from "../../render/paint-matrix.ts";
import type { MatrixCell } from "../../scene/matrix.ts";
import { takeTurn } from "../turns.ts";

export interface MatrixPicture {
	/** What it is painted anew for, always as many. */
	readonly inputs: readonly unknown[];
	/** Of the screen; paper has its own. */
	readonly inks: MatrixInks;
	readonly rows: () => MatrixRows;
}

/** Pixels across a sheet of paper, and the most that a pixel of the screen is divided into there. */
const PAPER = { width: 2800, density: 3 } as const;

class MatrixCanvas extends AsyncDirective {
	private canvas: HTMLCanvasElement | null = null;
	private picture: MatrixPicture | null = null;
	private sizes: ResizeObserver | null = null;
	private size = { width: 0, height: 0, em: 0 };
	private density = 0;
	private giveUpTurn = () => {};
	private readonly paintScreen = () => this.picture && this.paint(this.picture.inks, readDensity());
	private readonly paintPaper = () => this.paint(paperInks, Math.min(PAPER.density, PAPER.width / this.size.width));
	/** Another screen, or the page enlarged, has other pixels. */
	private readonly followDensity = () => this.density !== readDensity() && this.paintAtTurn();

	override render(_: MatrixPicture) {
		return noChange;
	}

	override update(part: ElementPart, [picture]: [MatrixPicture]) {
		const isPainted = picture.inputs.every((input, at) => Object.is(input, this.picture?.inputs[at]));
		this.canvas = part.element as HTMLCanvasElement;
		this.picture = picture;
		if (!this.sizes) this.reconnected();
		else if (!isPainted) this.paintScreen();
		return this.render(picture);
	}

	override disconnected(): void {
		this.giveUpTurn();
		this.sizes?.disconnect();
		window.removeEventListener("resize", this.followDensity);
		window.removeEventListener("beforeprint", this.paintPaper);
		window.removeEventListener("afterprint", this.paintScreen);
	}

	override reconnected(): void {
		const { canvas } = this;
		if (!canvas) return;
		this.sizes = new ResizeObserver(([entry]) => entry && this.fit(entry.contentRect));
		this.sizes.observe(canvas);
		window.addEventListener("resize", this.followDensity);
		window.addEventListener("beforeprint", this.paintPaper);
		window.addEventListener("afterprint", this.paintScreen);
	}

	private fit({ width, height }: Pick<DOMRectReadOnly, "width" | "height">): void {
		if (!this.canvas) return;
		this.size = { width, height, em: Number.parseFloat(getComputedStyle(this.canvas).fontSize) };
		// Its rows were laid out in this frame.
		this.paintAtTurn();
	}

	private paintAtTurn(): void {
		this.giveUpTurn();
		this.giveUpTurn = takeTurn(this.paintScreen);
	}

	private paint(inks: MatrixInks, density: number): void {
		const { canvas, picture } = this;
		const { width, height, em } = this.size;
		const context = canvas?.getContext("2d");
		if (!canvas || !picture || !context || width === 0) return;
		this.density = density;
		// This wipes it too.
		canvas.width = Math.round(width * density);
		canvas.height = Math.round(height * density);
		const rows = picture.rows();
		const scale = { pitch: width / rows.columns.end, density, em };
		// One for one, so that nothing is blurred, nor worked out in vain.
		context.imageSmoothingEnabled = false;
		const stampOf = cutStamps(scale, inks);
		for (const { cell, x, y } of placeCells(rows, scale)) context.drawImage(stampOf(cell), x, y);
	}
}

/** Cells that look alike are painted once for all canvases of one scale. */
let stamps = { key: "", canvases: new Map<string, HTMLCanvasElement>() };

function cutStamps(scale: MatrixScale, inks: MatrixInks): (cell: MatrixCell) => HTMLCanvasElement {
	const key = [...Object.values(scale), ...Object.values(inks)].join(" ");
	if (stamps.key !== key) stamps = { key, canvases: new Map() };
	const { canvases } = stamps;
	return (cell) => {
		const look = "text" in cell ? `${cell.kind} ${cell.text} ${cell.step}` : cell.kind;
		const stamp = canvases.get(look) ?? cutStamp(cell, scale, inks);
		canvases.set(look, stamp);
		return stamp;
	};
}

function cutStamp(cell: MatrixCell, scale: MatrixScale, inks: MatrixInks): HTMLCanvasElement {
	const stamp = document.createElement("canvas");
	stamp.width = sideOf(scale);
	stamp.height = stamp.width;
	const context = stamp.getContext("2d");
	if (!context) return stamp;
	context.setTransform(scale.density, 0, 0, scale.density, 0, 0);
	paintCell(createCanvasPainter(context), cell, scale, inks);
	return stamp;
}

function readDensity(): number {
	return Math.max(1, devicePixelRatio || 1);
}

export const matrixCanvas = directive(MatrixCanvas);
