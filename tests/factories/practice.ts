import type { RawObject } from "@/lib/forms/raw";

/** The least that a practice needs to be submitted, as its form posts it. */
export const rawPractice = (more: RawObject = {}): RawObject => ({
  title: { bg: "Хлебна къща" },
  teaser: { bg: "Квартал, който меси заедно." },
  organisation: { bg: "Читалище „Заря“" },
  country: "BG",
  stage: "scaling",
  topics: ["culture"],
  problem: { bg: "Съседите не се познават." },
  solution: { bg: "Месят хляб заедно всеки четвъртък." },
  targetGroups: ["residents"],
  ...more,
});
