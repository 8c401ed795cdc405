// The browser of last resort: Chromium and a Japanese font from npm, for Linux x64 machines without a
// browser, without fonts and without the right to install any. Nothing is written outside this folder.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhenStale } from "../install.mjs";
import { runQuietly } from "../run.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const unpacked = join(folder, "node_modules/.unpacked");
const fontConfiguration = join(unpacked, "fonts.conf");

function describeFonts() {
	const fonts = join(folder, "node_modules/@expo-google-fonts/biz-udpgothic");
	const cache = join(unpacked, "font-cache");
	return `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
}

async function unpack() {
	// Unpacked aside and moved into place at the end: an interrupted run leaves nothing half done.
	const aside = `${unpacked}-${process.pid}`;
	mkdirSync(aside, { recursive: true });
	await runQuietly(process.execPath, [join(folder, "unpack.mjs")], { env: { ...process.env, TMPDIR: aside } });
	writeFileSync(join(aside, "fonts.conf"), describeFonts());
	rmSync(unpacked, { recursive: true, force: true });
	renameSync(aside, unpacked);
}

/** The environment the carried browser needs: its libraries before those of the machine, and its font. */
function browserEnvironment() {
	const libraries = join(unpacked, "al2023/lib");
	const own = process.env.LD_LIBRARY_PATH;
	return { LD_LIBRARY_PATH: own ? `${libraries}:${own}` : libraries, FONTCONFIG_FILE: fontConfiguration };
}

/** Installs and unpacks the carried browser where that has not happened yet; null on other platforms. */
export async function prepareCarriedBrowser() {
	if (process.platform !== "linux" || process.arch !== "x64") return null;
	if ((await installWhenStale(folder)) || !existsSync(fontConfiguration)) await unpack();
	return { path: join(unpacked, "chromium"), environment: browserEnvironment() };
}
