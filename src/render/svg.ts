// Writes SVG that office programs read as we mean it: presentation attributes only, plain hex colours,
// explicit baselines, a second text behind for a halo, and opacity on what is drawn, never on a group.
import { fontStack, ink } from "../scene/theme.ts";
import type { GroupOptions, Look, Painter, Shape, TextLook } from "./painter.ts";

export interface SvgPage {
	readonly width: number;
	readonly height: number;
	/** Size in the world outside, such as "297mm"; the page's own units when left out. */
	readonly printedWidth?: string;
	readonly printedHeight?: string;
	readonly title: string;
	readonly description: string;
	readonly background: string | null;
}

/** The picture as one string. */
export function writeSvg(page: SvgPage, draw: (painter: Painter) => void): string {
	const parts: string[] = [];
	const width = page.printedWidth ?? number(page.width);
	const height = page.printedHeight ?? number(page.height);
	parts.push(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${number(page.width)} ${number(page.height)}" font-family="${escapeText(fontStack)}">\n`,
		`<title>${escapeText(page.title)}</title>\n<desc>${escapeText(page.description)}</desc>\n`,
	);
	if (page.background !== null) {
		parts.push(`<rect width="${number(page.width)}" height="${number(page.height)}" fill="${page.background}"/>\n`);
	}
	draw(createSvgPainter(parts));
	parts.push("</svg>\n");
	return parts.join("");
}

function createSvgPainter(parts: string[]): Painter {
	// Of the groups that are open. LibreOffice applies the opacity of a group to the group and once more to
	// all in it, so that faint marks vanish; written on what is drawn it means the same everywhere.
	let opacity = 1;
	return {
		isNaming: true,
		lines(ends, look) {
			if (ends.length === 0) return;
			let data = "";
			for (let at = 0; at + 3 < ends.length; at += 4) {
				const isOn = at > 0 && ends[at] === ends[at - 2] && ends[at + 1] === ends[at - 1];
				if (!isOn) data += `M${number(ends[at])} ${number(ends[at + 1])}`;
				data += `L${number(ends[at + 2])} ${number(ends[at + 3])}`;
			}
			parts.push(`<path d="${data}"${lookAttributes({ ...look, fill: "none" }, opacity)}/>\n`);
		},
		polyline(points, look) {
			const data = points.map(([x, y]) => `${number(x)},${number(y)}`).join(" ");
			parts.push(`<polyline points="${data}"${lookAttributes({ ...look, fill: "none" }, opacity)}/>\n`);
		},
		shapes(shapes, look) {
			for (const shape of shapes) parts.push(writeShape(shape, lookAttributes(look, opacity)));
		},
		text(text, x, y, look) {
			if (look.halo) {
				const rim = ` stroke="#ffffff" stroke-width="${number(look.halo)}" stroke-linejoin="round"${alpha("stroke", opacity)}`;
				parts.push(writeText(text, x, y, { ...look, colour: "#ffffff" }, alpha("fill", opacity) + rim));
			}
			// White letters stand in a mark: as faint as the mark they could not be read.
			parts.push(writeText(text, x, y, look, look.colour === ink.ground ? "" : alpha("fill", opacity)));
		},
		group(options, draw) {
			const outside = opacity;
			opacity *= options.opacity ?? 1;
			const isWritten = options.title !== undefined || options.move !== undefined;
			if (isWritten) parts.push(openGroup(options));
			draw();
			if (isWritten) parts.push("</g>\n");
			opacity = outside;
		},
	};
}

function openGroup({ title, move }: GroupOptions): string {
	const transform = move
		? ` transform="translate(${number(move.x)} ${number(move.y)}) scale(${precise(move.scale)})"`
		: "";
	return `<g${transform}>${title === undefined ? "" : `<title>${escapeText(title)}</title>`}\n`;
}

function writeShape(shape: Shape, attributes: string): string {
	switch (shape.kind) {
		case "circle":
			return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"${attributes}/>\n`;
		case "polygon":
			return `<polygon points="${shape.points.map(([x, y]) => `${number(x)},${number(y)}`).join(" ")}"${attributes}/>\n`;
		case "rectangle": {
			const corner = shape.corner > 0 ? ` rx="${number(shape.corner)}"` : "";
			return `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"${corner}${attributes}/>\n`;
		}
	}
}

function lookAttributes(look: Look, opacity: number): string {
	const fill = look.fill ?? "none";
	let attributes = ` fill="${fill}"`;
	if (fill !== "none") attributes += alpha("fill", (look.fillOpacity ?? 1) * opacity);
	if (look.stroke === undefined) return attributes;
	attributes += ` stroke="${look.stroke}" stroke-width="${number(look.width ?? 1)}" stroke-linejoin="round"`;
	attributes += alpha("stroke", opacity);
	if (look.dash && look.dash.length > 0) attributes += ` stroke-dasharray="${look.dash.map(number).join(" ")}"`;
	return attributes;
}

/** Nothing for what is opaque. */
function alpha(part: "fill" | "stroke", opacity: number): string {
	return opacity < 1 ? ` ${part}-opacity="${precise(opacity)}"` : "";
}

function writeText(text: string, x: number, y: number, look: TextLook, extra: string): string {
	const weight = look.bold ? ' font-weight="700"' : "";
	const anchor = look.anchor === "start" ? "" : ` text-anchor="${look.anchor}"`;
	return `<text x="${number(x)}" y="${number(y)}" font-size="${number(look.size)}"${weight}${anchor} fill="${look.colour}"${extra}>${escapeText(text)}</text>\n`;
}

/** Two decimals are a fiftieth of a millimetre on paper. */
function number(value: number | undefined): string {
	const rounded = Math.round((value ?? 0) * 100) / 100;
	return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : "0";
}

function precise(value: number): string {
	return String(Math.round(value * 1e5) / 1e5);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Names come from anybody's file: markup is escaped, what XML does not allow is dropped. */
export function escapeText(text: string): string {
	return text
		.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "")
		.replace(/[\t\n\r]/g, " ")
		.replace(/[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
