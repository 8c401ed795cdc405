// Unpacks the browser that npm carried into the folder named by TMPDIR. It stands in this folder so
// that Node finds the packages installed here, and runs as a process of its own because the package
// unpacks into the temporary folder of its process. Its default arguments are not used: they switch
// off the security of pages.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const packed = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "../bin");
await inflate(join(packed, "chromium.br"));
// Libraries a bare machine lacks (NSS, expat).
await inflate(join(packed, "al2023.tar.br"));
