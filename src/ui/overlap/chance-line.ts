// How likely an overlap is by chance, told only when asked for and where both lists are complete.
import { nothing } from "lit-html";
export function chanceLine(..._: readonly unknown[]) {
	return nothing;
}
