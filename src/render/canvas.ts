// The painter of the screen. The caller sets the transform; batches of one look become one path.
import { fontStack } from "../scene/theme.ts";
import type { GroupOptions, Look, Painter, Shape, TextLook } from "./painter.ts";

export type CanvasLike = Pick<
	CanvasRenderingContext2D,
	| "beginPath"
	| "moveTo"
	| "lineTo"
	| "arc"
	| "arcTo"
	| "closePath"
	| "fill"
	| "stroke"
	| "fillText"
	| "strokeText"
	| "save"
	| "restore"
	| "translate"
	| "scale"
	| "setLineDash"
	| "fillStyle"
	| "strokeStyle"
	| "lineWidth"
	| "lineJoin"
	| "globalAlpha"
	| "font"
	| "textAlign"
>;

const ALIGNMENTS = { start: "left", middle: "center", end: "right" } as const;

export function createCanvasPainter(context: CanvasLike): Painter {
	context.lineJoin = "round";
	return {
		isNaming: false,
		lines(ends, look) {
			context.beginPath();
			for (let at = 0; at + 3 < ends.length; at += 4) {
				// Pieces that follow each other are one line, so that nothing gapes where they meet.
				const isOn = at > 0 && ends[at] === ends[at - 2] && ends[at + 1] === ends[at - 1];
				if (!isOn) context.moveTo(ends[at] ?? 0, ends[at + 1] ?? 0);
				context.lineTo(ends[at + 2] ?? 0, ends[at + 3] ?? 0);
			}
			strokePath(context, look);
		},
		polyline(points, look) {
			context.beginPath();
			for (const [x, y] of points) context.lineTo(x, y);
			strokePath(context, look);
		},
		shapes(shapes, look) {
			context.beginPath();
			for (const shape of shapes) traceShape(context, shape);
			fillPath(context, look);
			strokePath(context, look);
		},
		text(text, x, y, look) {
			drawText(context, text, x, y, look);
		},
		group({ opacity, move }: GroupOptions, draw) {
			context.save();
			if (opacity !== undefined) context.globalAlpha *= opacity;
			if (move) {
				context.translate(move.x, move.y);
				context.scale(move.scale, move.scale);
			}
			draw();
			context.restore();
		},
	};
}

function fillPath(context: CanvasLike, look: Look): void {
	if (look.fill === undefined) return;
	const alpha = context.globalAlpha;
	context.globalAlpha = alpha * (look.fillOpacity ?? 1);
	context.fillStyle = look.fill;
	context.fill();
	context.globalAlpha = alpha;
}

function strokePath(context: CanvasLike, look: Look): void {
	if (look.stroke === undefined) return;
	context.strokeStyle = look.stroke;
	context.lineWidth = look.width ?? 1;
	context.setLineDash(look.dash ? [...look.dash] : []);
	context.stroke();
}

function traceShape(context: CanvasLike, shape: Shape): void {
	switch (shape.kind) {
		case "circle":
			context.moveTo(shape.x + shape.radius, shape.y);
			context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
			break;
		case "polygon":
			shape.points.forEach(([x, y], index) => {
				if (index === 0) context.moveTo(x, y);
				else context.lineTo(x, y);
			});
			context.closePath();
			break;
		case "rectangle":
			traceRectangle(context, shape);
	}
}

function traceRectangle(context: CanvasLike, shape: Extract<Shape, { kind: "rectangle" }>): void {
	const { x, y, width, height } = shape;
	const corner = Math.max(0, Math.min(shape.corner, width / 2, height / 2));
	context.moveTo(x + corner, y);
	context.arcTo(x + width, y, x + width, y + height, corner);
	context.arcTo(x + width, y + height, x, y + height, corner);
	context.arcTo(x, y + height, x, y, corner);
	context.arcTo(x, y, x + width, y, corner);
	context.closePath();
}

function drawText(context: CanvasLike, text: string, x: number, y: number, look: TextLook): void {
	context.font = `${look.bold ? 700 : 400} ${look.size}px ${fontStack}`;
	context.textAlign = ALIGNMENTS[look.anchor];
	if (look.halo) {
		context.strokeStyle = "#ffffff";
		context.lineWidth = look.halo;
		context.setLineDash([]);
		context.strokeText(text, x, y);
	}
	context.fillStyle = look.colour;
	context.fillText(text, x, y);
}
