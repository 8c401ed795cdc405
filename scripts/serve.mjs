// A small server for the built file, for this machine only.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { builtFile } from "./project.mjs";

const firstPort = 4173;
const portsTried = 50;

/** @param {import("node:http").ServerResponse} response */
async function sendPage(response) {
	// Read each time, so that a new build shows after a reload.
	const page = await readFile(builtFile);
	response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
}

/** @param {import("node:http").Server} server @param {number} port */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.removeListener("error", reject);
			resolve(undefined);
		});
	});
}

/** Serves the built file on the first free port from 4173 up and says where. */
export async function serveBuiltFile() {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
		if (path !== "/" && path !== "/index.html") return response.writeHead(404).end();
		sendPage(response).catch(() => response.writeHead(500).end());
	});
	for (let port = firstPort; port < firstPort + portsTried; port++) {
		try {
			await listen(server, port);
			return { server, address: `http://127.0.0.1:${port}/` };
		} catch (error) {
			if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
		}
	}
	throw new Error(`no free port between ${firstPort} and ${firstPort + portsTried - 1}`);
}
