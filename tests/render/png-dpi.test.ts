// The resolution written into a PNG.
import { crc32, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { setPngDpi } from "../../src/render/png-dpi.ts";

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32 ? crc32(body) : 0);
	return Buffer.concat([length, body, sum]);
}

const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const tiny = new Uint8Array(
	Buffer.concat([
		Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(Buffer.from([0, 0]))),
		chunk("IEND", Buffer.alloc(0)),
	]),
);

describe("setPngDpi", () => {
	test("puts dots per metre right after the header, with the checksum of the format", () => {
		const png = Buffer.from(setPngDpi(tiny, 300));
		expect(png.length).toBe(tiny.length + 21);
		expect(png.toString("latin1", 37, 41)).toBe("pHYs");
		expect(png.readUInt32BE(41)).toBe(11811);
		expect(png.readUInt32BE(45)).toBe(11811);
		expect(png[49]).toBe(1);
		// Checksum of pHYs 11811 × 11811 per metre, as every encoder writes it for 300 dpi.
		expect(png.readUInt32BE(50)).toBe(0x78a53f76);
	});
	test("replaces a resolution that was there", () => {
		const twice = setPngDpi(setPngDpi(tiny, 300), 96);
		expect(twice.length).toBe(tiny.length + 21);
		expect(Buffer.from(twice).readUInt32BE(41)).toBe(3780);
	});
	test("leaves the picture itself as it was", () => {
		const png = setPngDpi(tiny, 96);
		expect([...png.subarray(54)]).toEqual([...tiny.subarray(33)]);
	});
	test("refuses what is no PNG", () => {
		expect(() => setPngDpi(new Uint8Array(40), 96)).toThrow();
	});
});
