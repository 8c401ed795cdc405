// Networks of all sizes at rest, drawn from one seed.
import { testSizes } from "./sizes.ts";

testSizes(2);
