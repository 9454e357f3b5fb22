import { termsOf } from "@/lib/vocabulary/vocabulary";

/** How many stages the spiral of social innovation has. */
export const stageCount = termsOf("stages").length;

/** The number of a stage, from 1; 0 when it is none. */
export const stageNumber = (stage: string | null | undefined): number =>
  termsOf("stages").findIndex(({ id }) => id === stage) + 1;

/** How much of the way is gone at a stage, 0 to 1: so much of an idea's cloth is stitched. */
export const stageShare = (stage: string | null | undefined): number => stageNumber(stage) / stageCount;
