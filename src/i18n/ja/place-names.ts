// Places in a sentence: 広島 for 広島県; 北海道 has no such ending.
import type { FindingPlace } from "../../model/finding.ts";
import { findPrefecture, regions } from "../../model/prefecture.ts";

export function shortPlace(place: FindingPlace): string {
	if (place.kind === "region") return regions[place.region].ja;
	const name = findPrefecture(place.code)?.name ?? place.code;
	return name === "北海道" ? name : name.replace(/[都府県]$/, "");
}
