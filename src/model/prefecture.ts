// The 47 prefectures: JIS X 0401 codes, regions (地方), names, places on a map of tiles.
import type { Bilingual } from "./field.ts";

export interface Prefecture {
	/** Two digits, JIS X 0401. */
	readonly code: string;
	readonly name: string;
	readonly name_en: string;
	readonly region: RegionId;
	/** Column and row on a map of equal tiles, from the upper left; a rough shape of the country, no measure. */
	readonly tile: readonly [column: number, row: number];
}

/**
 * Regions (地方), each one run of codes. 北陸 stands apart from 中部 and holds 新潟県, as the regional offices of
 * agriculture and the weather service count it.
 */
export type RegionId =
	| "hokkaido"
	| "tohoku"
	| "kanto"
	| "hokuriku"
	| "chubu"
	| "kinki"
	| "chugoku"
	| "shikoku"
	| "kyushu";

/** What a block of the figure is about: prefectures as JIS codes, a region, or nothing stated. */
export type BlockPlace =
	| { readonly kind: "prefectures"; readonly codes: readonly string[] }
	| { readonly kind: "region"; readonly region: RegionId }
	| { readonly kind: "unknown" };

export const regions: Readonly<Record<RegionId, Bilingual>> = {
	hokkaido: { ja: "北海道", en: "Hokkaido" },
	tohoku: { ja: "東北", en: "Tohoku" },
	kanto: { ja: "関東", en: "Kanto" },
	hokuriku: { ja: "北陸", en: "Hokuriku" },
	chubu: { ja: "中部", en: "Chubu" },
	kinki: { ja: "近畿", en: "Kinki" },
	chugoku: { ja: "中国", en: "Chugoku" },
	shikoku: { ja: "四国", en: "Shikoku" },
	kyushu: { ja: "九州・沖縄", en: "Kyushu and Okinawa" },
};

const ROWS: readonly (readonly [string, string, RegionId, readonly [number, number]])[] = [
	["北海道", "Hokkaido", "hokkaido", [13, 0]],
	["青森県", "Aomori", "tohoku", [13, 1]],
	["岩手県", "Iwate", "tohoku", [13, 2]],
	["宮城県", "Miyagi", "tohoku", [13, 3]],
	["秋田県", "Akita", "tohoku", [12, 2]],
	["山形県", "Yamagata", "tohoku", [12, 3]],
	["福島県", "Fukushima", "tohoku", [12, 4]],
	["茨城県", "Ibaraki", "kanto", [13, 5]],
	["栃木県", "Tochigi", "kanto", [12, 5]],
	["群馬県", "Gunma", "kanto", [11, 5]],
	["埼玉県", "Saitama", "kanto", [11, 6]],
	["千葉県", "Chiba", "kanto", [13, 6]],
	["東京都", "Tokyo", "kanto", [12, 6]],
	["神奈川県", "Kanagawa", "kanto", [11, 7]],
	["新潟県", "Niigata", "hokuriku", [11, 4]],
	["富山県", "Toyama", "hokuriku", [10, 4]],
	["石川県", "Ishikawa", "hokuriku", [9, 4]],
	["福井県", "Fukui", "hokuriku", [8, 5]],
	["山梨県", "Yamanashi", "chubu", [10, 6]],
	["長野県", "Nagano", "chubu", [10, 5]],
	["岐阜県", "Gifu", "chubu", [9, 5]],
	["静岡県", "Shizuoka", "chubu", [10, 7]],
	["愛知県", "Aichi", "chubu", [9, 6]],
	["三重県", "Mie", "kinki", [9, 7]],
	["滋賀県", "Shiga", "kinki", [8, 6]],
	["京都府", "Kyoto", "kinki", [7, 6]],
	["大阪府", "Osaka", "kinki", [7, 7]],
	["兵庫県", "Hyogo", "kinki", [6, 6]],
	["奈良県", "Nara", "kinki", [8, 7]],
	["和歌山県", "Wakayama", "kinki", [7, 8]],
	["鳥取県", "Tottori", "chugoku", [5, 6]],
	["島根県", "Shimane", "chugoku", [4, 6]],
	["岡山県", "Okayama", "chugoku", [5, 7]],
	["広島県", "Hiroshima", "chugoku", [4, 7]],
	["山口県", "Yamaguchi", "chugoku", [3, 7]],
	["徳島県", "Tokushima", "shikoku", [5, 10]],
	["香川県", "Kagawa", "shikoku", [5, 9]],
	["愛媛県", "Ehime", "shikoku", [4, 9]],
	["高知県", "Kochi", "shikoku", [4, 10]],
	["福岡県", "Fukuoka", "kyushu", [1, 8]],
	["佐賀県", "Saga", "kyushu", [0, 8]],
	["長崎県", "Nagasaki", "kyushu", [0, 9]],
	["熊本県", "Kumamoto", "kyushu", [1, 9]],
	["大分県", "Oita", "kyushu", [2, 8]],
	["宮崎県", "Miyazaki", "kyushu", [2, 9]],
	["鹿児島県", "Kagoshima", "kyushu", [2, 10]],
	["沖縄県", "Okinawa", "kyushu", [0, 10]],
];

/** In code order. */
export const prefectures: readonly Prefecture[] = ROWS.map(([name, name_en, region, tile], index) => ({
	code: String(index + 1).padStart(2, "0"),
	name,
	name_en,
	region,
	tile,
}));

const byCode = new Map(prefectures.map((prefecture) => [prefecture.code, prefecture]));

export function findPrefecture(code: string): Prefecture | undefined {
	return byCode.get(code);
}
