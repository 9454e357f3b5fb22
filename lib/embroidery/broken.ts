import { cellsOf } from "./stitch";

// o: a hole the thread has pulled out of
const DRAWING = [
  ".........................",
  ".........................",
  ".....#....###......#.....",
  "....##...#...#....##.....",
  "...#.#...#..##...#.#.....",
  "..#..#...#.#.#..#..#.....",
  "..#####..##..#..ooooo....",
  ".....#...#...#.....o.....",
  ".....#....###......o.....",
];

/** "404" in cross-stitch, its last figure unravelled. */
export const stitched404 = cellsOf(DRAWING, "#");

/** The holes left where the thread broke. */
export const unravelled404 = cellsOf(DRAWING, "o");
