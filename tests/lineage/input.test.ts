import { expect, test } from "vitest";
import { checkAdoption, type TypedAdoption, typedFrom } from "@/lib/lineage/input";

const typed = (more: Partial<TypedAdoption> = {}): TypedAdoption => ({
  ...typedFrom(null, "bg"),
  organisation: "Община Примерна",
  ...more,
});
const problems = (more: Partial<TypedAdoption>) => {
  const checked = checkAdoption(typed(more));
  return "problems" in checked ? checked.problems : null;
};

test("the least that is needed is an organisation", () => {
  expect(checkAdoption(typed({ organisation: "  Община \n Примерна " }))).toEqual({
    organisation: "Община Примерна",
    region: null,
    place: null,
    status: "interested",
    reason: null,
    changed: null,
    language: "bg",
    website: null,
  });
  expect(problems({ organisation: " \u0000 " })).toEqual({ organisation: "required" });
});

test("all that is wrong is told at once", () => {
  const wrong = {
    organisation: "",
    region: "BG999",
    place: "я".repeat(161),
    changed: "я".repeat(1001),
    status: "stopped",
    website: "javascript:alert(1)",
    language: "de",
  };
  expect(problems(wrong)).toEqual({
    organisation: "required",
    region: "choice",
    place: "tooLong",
    changed: "tooLong",
    reason: "reasonNeeded",
    website: "url",
    language: "choice",
  });
  expect(problems({ status: "gone" })).toEqual({ status: "choice" });
});

test("whoever stopped says why, nobody else has to", () => {
  expect(problems({ status: "stopped", reason: "  " })).toEqual({ reason: "reasonNeeded" });
  expect(problems({ status: "stopped", reason: "Свършиха средствата." })).toBeNull();
  for (const status of ["interested", "planning", "running"]) expect(problems({ status })).toBeNull();
});

test.each(["BG", "BG311", "AT"])("%s is a place", (region) => {
  expect(checkAdoption(typed({ region }))).toMatchObject({ region });
});

test("an address without a scheme gets one, a limit counts what is left after cleaning", () => {
  expect(checkAdoption(typed({ website: "example.org", changed: `${"я".repeat(1000)}\r\n ` }))).toMatchObject(
    {
      website: "https://example.org",
      changed: "я".repeat(1000),
    },
  );
});

test("what is kept goes back into the form as it is", () => {
  const kept = checkAdoption(
    typed({ region: "BG311", place: "Видин", status: "stopped", reason: "Няма кой." }),
  );
  if ("problems" in kept) throw new Error("refused");
  expect(checkAdoption(typedFrom(kept, "en"))).toEqual(kept);
});
