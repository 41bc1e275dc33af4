import { expect, test } from "vitest";
import { readModel, type RecordType } from "../../../src/model/model.ts";
import { digestOf, IdNotes, KnownIds } from "../../../src/seed/apply/known-ids.ts";

const model = readModel();
const place = model.types.get("Place")!;
const name = model.types.get("Name")!;

test("every id is told from every other, however many there come to be", () => {
  const ids = new KnownIds(model);
  const keys = Array.from({ length: 200_000 }, (_, index) => `Entity gen-vn-${index}`);
  for (const [index, key] of keys.entries()) {
    const notes = new IdNotes(model);
    notes.addType(key, index % 2 ? place : name);
    notes.addBearer(key, index + 1);
    ids.add(notes.taken());
  }
  expect(keys.every((key, index) => ids.typeOf(key) === (index % 2 ? place : name))).toBe(true);
  expect(keys.every((key, index) => ids.bearerOf(key) === index + 1)).toBe(true);
  expect(keys.some((key) => ids.typeOf(`${key}x`) !== undefined || ids.bearerOf(`${key}x`) !== undefined)).toBe(false);
});

test("what is taken out is not there, and may come again", () => {
  const ids = new KnownIds(model);
  const note = (type: RecordType | undefined): void => {
    const notes = new IdNotes(model);
    notes.addType("Entity a", type);
    ids.add(notes.taken());
  };
  note(place);
  note(undefined);
  expect(ids.typeOf("Entity a")).toBeUndefined();
  note(name);
  expect(ids.typeOf("Entity a")).toBe(name);
});

test("who bears a name is who does first, and that is no word of what it is", () => {
  const ids = new KnownIds(model);
  const notes = new IdNotes(model);
  notes.addType("Name n", name);
  notes.addBearer("Name n", 5);
  notes.addBearer("Name n", 6);
  ids.add(notes.taken());
  expect([ids.bearerOf("Name n"), ids.typeOf("Name n")]).toEqual([5, name]);
});

test("digests spread evenly over groups", () => {
  const sizes = Array.from({ length: 256 }, () => 0);
  for (let index = 0; index < 256_000; index += 1) sizes[digestOf(`vn-${index}`) % 256]! += 1;
  expect(Math.max(...sizes)).toBeLessThan(1_300);
  expect(Math.min(...sizes)).toBeGreaterThan(700);
});
