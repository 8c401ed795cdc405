// Opens the built file in a real browser, over file:// and with the network off, and writes down
// everything the page complains about or asks for.
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { browserArguments, findBrowser } from "../../../scripts/browser.mjs";
import { builtFile } from "../../../scripts/project.mjs";

export interface OpenOptions {
	/** The HTML file to open; the built one unless a copy is meant. */
	readonly file?: string;
	/** The part of the address after "#". */
	readonly fragment?: string;
	readonly width?: number;
	readonly height?: number;
	/** Device pixels per CSS pixel. */
	readonly density?: number;
	readonly locale?: "ja-JP" | "en-US";
	readonly reducedMotion?: boolean;
	/** Runs in the page before any of its scripts, for instance to take Worker away. */
	readonly before?: string;
}

export interface OpenedApp {
	readonly page: Page;
	/** Uncaught errors, console errors and violations of the policy, in order. */
	readonly errors: readonly string[];
	/** Addresses of everything requested except the page itself, data: and blob:. */
	readonly requests: readonly string[];
	close(): Promise<void>;
}

let running: Promise<Browser> | undefined;

async function launchBrowser(): Promise<Browser> {
	const { path, environment } = await findBrowser();
	return chromium.launch({
		executablePath: path,
		args: browserArguments,
		// A bare machine has no locale, and without one the browser saves no Japanese file name.
		env: { ...(process.env as Record<string, string>), LC_ALL: "C.UTF-8", ...environment },
	});
}

async function openContext(options: OpenOptions): Promise<BrowserContext> {
	running ??= launchBrowser();
	const browser = await running;
	return browser.newContext({
		viewport: { width: options.width ?? 1280, height: options.height ?? 720 },
		deviceScaleFactor: options.density ?? 1,
		locale: options.locale ?? "ja-JP",
		reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
		offline: true,
		acceptDownloads: true,
	});
}

function isOwnAddress(address: string, file: string): boolean {
	return address.startsWith("data:") || address.startsWith("blob:") || address.split("#")[0] === file;
}

/** A page with the app in it, in a context of its own. Motion is reduced unless asked otherwise. */
export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
	const file = pathToFileURL(options.file ?? builtFile).href;
	const context = await openContext(options);
	const page = await context.newPage();
	const errors: string[] = [];
	const requests: string[] = [];
	page.on("pageerror", (error) => errors.push(String(error)));
	page.on("console", (message) => {
		if (message.type() === "error") errors.push(message.text());
	});
	page.on("request", (request) => {
		if (!isOwnAddress(request.url(), file)) requests.push(request.url());
	});
	if (options.before !== undefined) await page.addInitScript(options.before);
	await page.goto(options.fragment === undefined ? file : `${file}#${options.fragment}`);
	return { page, errors, requests, close: () => context.close() };
}

/** Ends the browser that `openApp` started; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
	const browser = await running;
	running = undefined;
	await browser?.close();
}
