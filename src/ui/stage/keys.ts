// Which key asks for what while the figure has focus. Single keys work only here, never on the page.
import type { Direction } from "./walk.ts";

export type StageCommand =
	| { readonly do: "enter" }
	| { readonly do: "inspect" }
	| { readonly do: "walk"; readonly direction: Direction }
	| { readonly do: "pan"; readonly direction: Direction }
	| { readonly do: "move"; readonly direction: Direction }
	| { readonly do: "along"; readonly to: "first" | "last" }
	| { readonly do: "select"; readonly add: boolean }
	| { readonly do: "depth"; readonly steps: 1 | 2 | 3 }
	| { readonly do: "zoom"; readonly by: "in" | "out" | "fit" }
	| { readonly do: "menu" }
	| { readonly do: "keys" }
	| { readonly do: "escape" };

export interface KeyPress {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly isComposing: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowLeft: "left",
	ArrowRight: "right",
	ArrowUp: "up",
	ArrowDown: "down",
};

/** Keys that mean the same whether or not a node is focused. */
const PLAIN: Readonly<Record<string, StageCommand>> = {
	"+": { do: "zoom", by: "in" },
	";": { do: "zoom", by: "in" },
	"=": { do: "zoom", by: "in" },
	"-": { do: "zoom", by: "out" },
	"0": { do: "zoom", by: "fit" },
	"1": { do: "depth", steps: 1 },
	"2": { do: "depth", steps: 2 },
	"3": { do: "depth", steps: 3 },
	"?": { do: "keys" },
	Escape: { do: "escape" },
	ContextMenu: { do: "menu" },
	Home: { do: "along", to: "first" },
	End: { do: "along", to: "last" },
};

/** Null leaves the key to the browser. `inside` says whether a node is focused already. */
export function readKey(press: KeyPress, inside: boolean): StageCommand | null {
	if (press.isComposing || press.ctrlKey || press.metaKey) return null;
	const direction = ARROWS[press.key];
	if (direction) {
		if (press.altKey) return inside ? { do: "move", direction } : null;
		return inside && !press.shiftKey ? { do: "walk", direction } : { do: "pan", direction };
	}
	if (press.altKey) return null;
	if (press.key === "F10") return press.shiftKey ? { do: "menu" } : null;
	if (press.key === "Enter") return inside ? { do: "inspect" } : { do: "enter" };
	if (press.key === " ") return inside ? { do: "select", add: press.shiftKey } : { do: "enter" };
	return PLAIN[press.key] ?? null;
}
