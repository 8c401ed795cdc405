// Line icons on a grid of 20, drawn in the colour of the text. Always beside words or under a label.
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";

const paths = {
	search: svg`<circle cx="9" cy="9" r="5.2" /><path d="m13 13 4 4" />`,
	undo: svg`<path d="M7 4 3.5 7.5 7 11" /><path d="M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />`,
	redo: svg`<path d="m13 4 3.5 3.5L13 11" /><path d="M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />`,
	open: svg`<path d="M2.5 15.5V5h5l1.7 2H17v8.5z" />`,
	export: svg`<path d="M10 12V3.5M6.5 6.5 10 3l3.5 3.5M3.5 11v5.5h13V11" />`,
	close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
	menu: svg`<path d="M3.5 5.5h13M3.5 10h13M3.5 14.5h13" />`,
	down: svg`<path d="m5.5 8 4.5 4.5L14.5 8" />`,
	up: svg`<path d="M5.5 12.5 10 8l4.5 4.5" />`,
	lock: svg`<rect x="4.5" y="9" width="11" height="8" rx="1.5" /><path d="M7 9V6.5a3 3 0 0 1 6 0V9" />`,
	pin: svg`<path d="M7 3.5h6M8 3.5v5L6 11.5h8l-2-3v-5M10 11.5V17" />`,
	ties: svg`<circle cx="5" cy="10" r="2.2" /><circle cx="15" cy="5" r="2.2" /><circle cx="15" cy="15" r="2.2" /><path d="m7 9 6-3M7 11l6 3" />`,
	copy: svg`<rect x="7" y="7" width="9.5" height="9.5" rx="1.5" /><path d="M13 7V3.5H3.5V13H7" />`,
	swap: svg`<path d="M3.5 7.5h12M12.5 4l3.5 3.5-3.5 3.5" /><path d="M16.5 13.5h-12M8 10.5l-3.5 3L8 16.5" />`,
	minus: svg`<path d="M4.5 10h11" />`,
	plus: svg`<path d="M4.5 10h11M10 4.5v11" />`,
	fit: svg`<path d="M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13" />`,
	filter: svg`<path d="M3 4.5h14l-5.5 6.5v5l-3-1.5V11z" />`,
	panel: svg`<rect x="3" y="4" width="14" height="12" rx="1.5" /><path d="M12 4v12" />`,
	error: svg`<path d="M10 3 18 16.5H2z" /><path d="M10 8v4M10 14.2v.3" />`,
	warning: svg`<circle cx="10" cy="10" r="7" /><path d="M10 6v5M10 13.5v.3" />`,
	info: svg`<circle cx="10" cy="10" r="7" /><path d="M10 9.5V14M10 6.3v.3" />`,
	person: svg`<circle cx="10" cy="6.5" r="3" /><path d="M4 17c0-4 2.5-6 6-6s6 2 6 6" />`,
	file: svg`<path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5" />`,
	download: svg`<path d="M10 3.5V12M6.5 8.5 10 12l3.5-3.5M3.5 12v4.5h13V12" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof paths;

/** Decorative: the control it stands in carries the name. */
export function icon(name: IconName): TemplateResult {
	return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${paths[name]}</svg>`;
}

/** Two bodies overlapping, with their ties: the sign of the program. */
export function logo(): TemplateResult {
	return html`<svg class="logo" viewBox="0 0 28 22" aria-hidden="true" focusable="false">
		<rect class="logo-left" x="1.5" y="4" width="16" height="14" rx="6" />
		<rect class="logo-right" x="10.5" y="4" width="16" height="14" rx="6" />
		<circle class="logo-dot" cx="14" cy="11" r="2.6" />
		<circle class="logo-dot" cx="6.5" cy="11" r="1.7" />
	</svg>`;
}
