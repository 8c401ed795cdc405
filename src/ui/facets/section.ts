// A section of the filter panel that folds. Which ones start open is decided here.
import { html, nothing, type TemplateResult } from "lit-html";
import type { App } from "../app.ts";
import { icon } from "../icons.ts";

const startOpen: ReadonlySet<string> = new Set(["sector", "layers", "program", "prefecture", "filteredOut"]);

export interface SectionParts {
	readonly id: string;
	readonly title: string;
	/** Remark at the right of the heading: what is counted and how many. */
	readonly remark: string;
	readonly active: boolean;
	readonly body: () => TemplateResult;
}

function isOpen(id: string, app: App): boolean {
	return startOpen.has(id) !== app.local.toggledSections.has(id);
}

function toggle(id: string, app: App): void {
	const toggledSections = new Set(app.local.toggledSections);
	if (!toggledSections.delete(id)) toggledSections.add(id);
	app.setLocal({ toggledSections });
}

export function section(parts: SectionParts, app: App): TemplateResult {
	const open = isOpen(parts.id, app);
	return html`<section class="facet" data-active=${parts.active}>
		<h3>
			<button
				class="facet-heading"
				aria-expanded=${open ? "true" : "false"}
				aria-controls="facet-${parts.id}"
				@click=${() => toggle(parts.id, app)}
			>
				<span class="facet-title">${parts.title}</span>
				<span class="facet-remark">${parts.remark}</span>
				${icon(open ? "up" : "down")}
			</button>
		</h3>
		<div id="facet-${parts.id}" ?hidden=${!open}>${open ? parts.body() : nothing}</div>
	</section>`;
}
