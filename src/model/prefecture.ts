// The 47 prefectures: JIS X 0401 codes, regions (地方), readings.
import type { Bilingual } from "./field.ts";

export interface Prefecture {
	/** Two digits, JIS X 0401. */
	readonly code: string;
	readonly name: string;
	readonly name_en: string;
	readonly region: RegionId;
}

export type RegionId = "hokkaido" | "tohoku" | "kanto" | "chubu" | "kinki" | "chugoku" | "shikoku" | "kyushu";

/** What a block of the figure is about: prefectures as JIS codes, a region, or nothing stated. */
export type BlockPlace =
	| { readonly kind: "prefectures"; readonly codes: readonly string[] }
	| { readonly kind: "region"; readonly region: RegionId }
	| { readonly kind: "unknown" };

export const regions: Readonly<Record<RegionId, Bilingual>> = {
	hokkaido: { ja: "北海道", en: "Hokkaido" },
	tohoku: { ja: "東北", en: "Tohoku" },
	kanto: { ja: "関東", en: "Kanto" },
	chubu: { ja: "中部", en: "Chubu" },
	kinki: { ja: "近畿", en: "Kinki" },
	chugoku: { ja: "中国", en: "Chugoku" },
	shikoku: { ja: "四国", en: "Shikoku" },
	kyushu: { ja: "九州・沖縄", en: "Kyushu and Okinawa" },
};

const ROWS: readonly (readonly [string, string, RegionId])[] = [
	["北海道", "Hokkaido", "hokkaido"],
	["青森県", "Aomori", "tohoku"],
	["岩手県", "Iwate", "tohoku"],
	["宮城県", "Miyagi", "tohoku"],
	["秋田県", "Akita", "tohoku"],
	["山形県", "Yamagata", "tohoku"],
	["福島県", "Fukushima", "tohoku"],
	["茨城県", "Ibaraki", "kanto"],
	["栃木県", "Tochigi", "kanto"],
	["群馬県", "Gunma", "kanto"],
	["埼玉県", "Saitama", "kanto"],
	["千葉県", "Chiba", "kanto"],
	["東京都", "Tokyo", "kanto"],
	["神奈川県", "Kanagawa", "kanto"],
	["新潟県", "Niigata", "chubu"],
	["富山県", "Toyama", "chubu"],
	["石川県", "Ishikawa", "chubu"],
	["福井県", "Fukui", "chubu"],
	["山梨県", "Yamanashi", "chubu"],
	["長野県", "Nagano", "chubu"],
	["岐阜県", "Gifu", "chubu"],
	["静岡県", "Shizuoka", "chubu"],
	["愛知県", "Aichi", "chubu"],
	["三重県", "Mie", "kinki"],
	["滋賀県", "Shiga", "kinki"],
	["京都府", "Kyoto", "kinki"],
	["大阪府", "Osaka", "kinki"],
	["兵庫県", "Hyogo", "kinki"],
	["奈良県", "Nara", "kinki"],
	["和歌山県", "Wakayama", "kinki"],
	["鳥取県", "Tottori", "chugoku"],
	["島根県", "Shimane", "chugoku"],
	["岡山県", "Okayama", "chugoku"],
	["広島県", "Hiroshima", "chugoku"],
	["山口県", "Yamaguchi", "chugoku"],
	["徳島県", "Tokushima", "shikoku"],
	["香川県", "Kagawa", "shikoku"],
	["愛媛県", "Ehime", "shikoku"],
	["高知県", "Kochi", "shikoku"],
	["福岡県", "Fukuoka", "kyushu"],
	["佐賀県", "Saga", "kyushu"],
	["長崎県", "Nagasaki", "kyushu"],
	["熊本県", "Kumamoto", "kyushu"],
	["大分県", "Oita", "kyushu"],
	["宮崎県", "Miyazaki", "kyushu"],
	["鹿児島県", "Kagoshima", "kyushu"],
	["沖縄県", "Okinawa", "kyushu"],
];

/** In code order. */
export const prefectures: readonly Prefecture[] = ROWS.map(([name, name_en, region], index) => ({
	code: String(index + 1).padStart(2, "0"),
	name,
	name_en,
	region,
}));

const byCode = new Map(prefectures.map((prefecture) => [prefecture.code, prefecture]));

export function findPrefecture(code: string): Prefecture | undefined {
	return byCode.get(code);
}
