// What axe has to say against a panel that stands alone in a simulated page.
import axe from "axe-core";

/** These ask for a page as a whole or for a layout, neither of which a panel alone has. */
const notHere = ["color-contrast", "target-size", "region", "page-has-heading-one", "landmark-one-main"];

export async function violations(root: HTMLElement): Promise<readonly string[]> {
	const rules = Object.fromEntries(notHere.map((id) => [id, { enabled: false }]));
	const { violations: found } = await axe.run(root, { rules, elementRef: false });
	return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
