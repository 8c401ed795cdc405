// Beside the tabs: in which order pairs and matrix stand.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type OverlapOrder, overlapOrders } from "../../pipeline/order-overlaps.ts";
import type { State } from "../../store/state.ts";
import { growList } from "../../store/view-choices.ts";
import type { App } from "../app.ts";
import { turn } from "./choices.ts";

export function overlapTools({ session }: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { overlapOrder: order } = session.choices;
	const choose = (event: Event) => {
		const overlapOrder = (event.target as HTMLSelectElement).value as OverlapOrder;
		turn(app, { overlapOrder, ...growList(session.choices, "pairs", false) });
	};
	return html`<label class="choice"
		><span>${words.order}</span>
		<select .value=${live(order)} @change=${choose}>
			${overlapOrders.map((each) => html`<option value=${each} ?selected=${each === order}>${words.orders[each]}</option>`)}
		</select>
	</label>`;
}
