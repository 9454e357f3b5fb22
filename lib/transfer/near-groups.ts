/** Target groups of which others are a part. Who wants the one and finds the other should ask, not turn away. */
const parts: Record<string, readonly string[]> = {
  children: [
    "infants",
    "newborns",
    "preschool-children",
    "pupils",
    "children-with-disabilities",
    "children-without-parental-care",
  ],
  infants: ["newborns"],
  families: ["families-at-risk", "low-income-families", "parents", "young-mothers"],
  parents: ["young-mothers"],
  women: ["young-mothers"],
  youth: ["care-leavers", "students"],
  "people-with-disabilities": [
    "blind-people",
    "deaf-people",
    "people-with-intellectual-disabilities",
    "children-with-disabilities",
  ],
  "people-in-poverty": ["low-income-families", "homeless-people"],
  "vulnerable-communities": ["roma", "people-in-poverty", "refugees", "homeless-people"],
  jobseekers: ["long-term-unemployed", "disadvantaged-workers"],
  migrants: ["refugees"],
  residents: ["community", "rural-communities"],
  "public-authorities": ["municipalities"],
};

/** Whether one of two target groups is a part of the other. */
export const isNear = (one: string, other: string): boolean =>
  (parts[one]?.includes(other) || parts[other]?.includes(one)) ?? false;
