import { vocabularies } from "@/lib/vocabulary/vocabulary";

const codes = new Map(vocabularies.objectives.map(({ id, code }) => [id, code.replace("ESO", "")]));

/** The number of an ESF+ specific objective: "4.11" for the letter "k" of Article 4(1). */
export const objectiveCode = (id: string): string => codes.get(id) ?? id;
