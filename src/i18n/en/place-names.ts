// Places in a sentence: Hiroshima, Tohoku.
import type { FindingPlace } from "../../model/finding.ts";
import { findPrefecture, regions } from "../../model/prefecture.ts";

export function placeName(place: FindingPlace): string {
	if (place.kind === "region") return regions[place.region].en;
	return findPrefecture(place.code)?.name_en ?? place.code;
}
