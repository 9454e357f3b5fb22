import type { Locale } from "@/lib/i18n/locale";

/** An oblast on the tile map: equal tiles, so that a small oblast counts as much as Sofia. */
export interface Tile {
  nuts3: string;
  /** Three-letter code of the National Statistical Institute. */
  code: string;
  /** Planning region, NUTS 2. */
  region: string;
  col: number;
  row: number;
  /** Name under the tile, and the three letters for narrow screens. */
  name: Record<Locale, string>;
  short: Record<Locale, string>;
}

/** The map's size in tiles. */
export const MAP_COLUMNS = 7;
export const MAP_ROWS = 5;

const tile = (
  code: string,
  nuts3: string,
  [bg, en]: [string, string],
  [shortBg, shortEn]: [string, string],
  [col, row]: [number, number],
): Tile => ({
  nuts3,
  code,
  region: nuts3.slice(0, 4),
  col,
  row,
  name: { bg, en },
  short: { bg: shortBg, en: shortEn },
});

/**
 * The 28 oblasti on a 7×5 grid, in reading order. About four in five tiles that touch are true neighbours:
 * the north-west, the Danube's dip and the coast read at a glance.
 */
export const tiles: readonly Tile[] = [
  tile("VID", "BG311", ["Видин", "Vidin"], ["Вид", "Vid"], [0, 0]),
  tile("RSE", "BG323", ["Русе", "Ruse"], ["Рус", "Rus"], [4, 0]),
  tile("SLS", "BG325", ["Силистра", "Silistra"], ["Сил", "Sil"], [5, 0]),
  tile("DOB", "BG332", ["Добрич", "Dobrich"], ["Доб", "Dob"], [6, 0]),
  tile("MON", "BG312", ["Монтана", "Montana"], ["Мон", "Mon"], [0, 1]),
  tile("VRC", "BG313", ["Враца", "Vratsa"], ["Вра", "Vra"], [1, 1]),
  tile("PVN", "BG314", ["Плевен", "Pleven"], ["Пле", "Ple"], [2, 1]),
  tile("VTR", "BG321", ["В. Търново", "V. Tarnovo"], ["ВТ", "VT"], [3, 1]),
  tile("RAZ", "BG324", ["Разград", "Razgrad"], ["Раз", "Raz"], [4, 1]),
  tile("SHU", "BG333", ["Шумен", "Shumen"], ["Шум", "Shu"], [5, 1]),
  tile("VAR", "BG331", ["Варна", "Varna"], ["Вар", "Var"], [6, 1]),
  tile("PER", "BG414", ["Перник", "Pernik"], ["Пер", "Per"], [0, 2]),
  tile("SOF", "BG411", ["София", "Sofia"], ["Соф", "Sof"], [1, 2]),
  tile("LOV", "BG315", ["Ловеч", "Lovech"], ["Лов", "Lov"], [2, 2]),
  tile("GAB", "BG322", ["Габрово", "Gabrovo"], ["Габ", "Gab"], [3, 2]),
  tile("TGV", "BG334", ["Търговище", "Targovishte"], ["Тър", "Tar"], [4, 2]),
  tile("SLV", "BG342", ["Сливен", "Sliven"], ["Сли", "Sli"], [5, 2]),
  tile("BGS", "BG341", ["Бургас", "Burgas"], ["Бур", "Bur"], [6, 2]),
  tile("KNL", "BG415", ["Кюстендил", "Kyustendil"], ["Кюс", "Kyu"], [0, 3]),
  tile("SFO", "BG412", ["София обл.", "Sofia prov."], ["СО", "SoP"], [1, 3]),
  tile("PAZ", "BG423", ["Пазарджик", "Pazardzhik"], ["Паз", "Paz"], [2, 3]),
  tile("PDV", "BG421", ["Пловдив", "Plovdiv"], ["Пло", "Plo"], [3, 3]),
  tile("SZR", "BG344", ["Ст. Загора", "St. Zagora"], ["СтЗ", "StZ"], [4, 3]),
  tile("JAM", "BG343", ["Ямбол", "Yambol"], ["Ямб", "Yam"], [5, 3]),
  tile("BLG", "BG413", ["Благоевград", "Blagoevgrad"], ["Бла", "Bla"], [1, 4]),
  tile("SML", "BG424", ["Смолян", "Smolyan"], ["Смо", "Smo"], [2, 4]),
  tile("KRZ", "BG425", ["Кърджали", "Kardzhali"], ["Кър", "Kar"], [3, 4]),
  tile("HKV", "BG422", ["Хасково", "Haskovo"], ["Хас", "Has"], [4, 4]),
];
