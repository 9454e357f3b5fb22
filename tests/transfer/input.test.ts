import { describe, expect, it } from "vitest";
import { askedFrom, askedOf, fitQuery, saysNothing } from "@/lib/transfer/input";

describe("the address of a check", () => {
  it("is read as people type it", () => {
    const asked = askedFrom({
      municipality: "VID09",
      population: "12 000",
      budget: "14 600,50",
      staff: "1,5",
      settlement: "town",
      group: ["roma", "roma", "nobody"],
      practices: ["a-b,c", "Мрежа, която храни", "", "https://club.example/bg/practices/d"],
    });
    expect(asked.place).toEqual({
      municipality: "VID09",
      population: 12_000,
      budget: 14_600.5,
      staff: 1.5,
      settlement: "town",
      groups: ["roma"],
    });
    expect(asked.practices).toEqual([
      "a-b",
      "c",
      "Мрежа, която храни",
      "https://club.example/bg/practices/d",
    ]);
    expect(asked.wrong).toEqual([]);
  });

  it("keeps what is no number, to be corrected, and takes nothing that is in no list", () => {
    const asked = askedFrom({ population: "много", budget: "-5", municipality: "XXX", settlement: ["moon"] });
    expect(asked.wrong).toEqual(["population", "budget"]);
    expect(asked.typed.population).toBe("много");
    expect(saysNothing(asked.place)).toBe(true);
  });

  it("is the same again when it is read and written", () => {
    const place = { ...askedFrom({}).place, population: 5, groups: ["roma", "youth"] };
    const query = fitQuery(place, ["one", "two"]);
    expect(query).toBe("?population=5&group=roma&group=youth&practices=one,two");
    const again = askedOf(query);
    expect(fitQuery(again.place, again.practices)).toBe(query);
    expect(fitQuery(askedFrom({}).place, [])).toBe("");
  });
});
