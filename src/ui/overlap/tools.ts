// Beside the tabs: in which order pairs and matrix stand.
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { type OverlapOrder, overlapOrders } from "../../pipeline/order-overlaps.ts";
import type { State } from "../../store/state.ts";
import type { App } from "../app.ts";
import { LISTED_AT_ONCE, setChoices } from "./choices.ts";

export function overlapTools({ session }: State, app: App): TemplateResult {
	const { overlap: words } = app.words.ui;
	const { overlapOrder: order } = session.choices;
	const choose = (event: Event) => {
		setChoices(app, { listed: LISTED_AT_ONCE });
		app.actions.choose({ overlapOrder: (event.target as HTMLSelectElement).value as OverlapOrder });
	};
	return html`<label class="choice"
		><span>${words.order}</span>
		<select .value=${live(order)} @change=${choose}>
			${overlapOrders.map((each) => html`<option value=${each} ?selected=${each === order}>${words.orders[each]}</option>`)}
		</select>
	</label>`;
}
