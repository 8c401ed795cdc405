// `npm run test:gates`: the gates alone, without the tests.
import { gates, runGate } from "./gates/gates.mjs";

for (const gate of gates) if (!(await runGate(gate))) process.exitCode = 1;
