import { expect, it } from "vitest";
import { pagesShown } from "@/components/ui/Pager";

it("shows the ends and the neighbours, and a gap for the rest", () => {
  expect(pagesShown(1, 9)).toEqual([1, 2, null, 9]);
  expect(pagesShown(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
  expect(pagesShown(9, 9)).toEqual([1, null, 8, 9]);
});

it("shows a page rather than a gap of one", () => {
  expect(pagesShown(3, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(pagesShown(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
});
