// The inspector of a tie: why it exists, by every row of evidence.
import { html, nothing, type TemplateResult } from "lit-html";
import type { EdgeDetail } from "../../pipeline/answers.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { evidenceCards, evidenceRows } from "./evidence.ts";
import { block, nodeItem } from "./parts.ts";

export function edgeInspector(detail: EdgeDetail, state: State, app: App): TemplateResult {
	const { inspector } = app.words.ui;
	return html`<div class="inspector-head">
			<div>
				<h2>${inspector.edge}</h2>
				<ul class="ends"><li>${nodeItem(detail.a, state, app)}</li><li>${nodeItem(detail.b, state, app)}</li></ul>
			</div>
		</div>
		${
			detail.evidence.length > 0
				? block(
						inspector.ties,
						`${detail.evidence.length}`,
						html`<ul class="cards">
							${detail.evidence.map((each) => html`<li class="card"><dl>${evidenceRows(each, app, state, "edge")}</dl></li>`)}
						</ul>`,
					)
				: nothing
		}
		${
			detail.shared.length > 0
				? block(
						inspector.sharedHere,
						`${detail.shared.length}`,
						html`${detail.shared.map(
							(shared) => html`<h4 class="shared-name">${nodeItem(shared.id, state, app)}</h4>
								${evidenceCards(shared.evidence, state, app)}`,
						)}`,
					)
				: nothing
		}`;
}
