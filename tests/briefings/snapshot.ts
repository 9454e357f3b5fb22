import type { Snapshot, SnapshotItem, SnapshotResult } from "@/lib/collections/snapshot";
import type { Localized } from "@/lib/i18n/localized";

/** A text in both languages. */
export const both = (bg: string, en: string): Localized => ({ bg, en });

export const aResult = (more: Partial<SnapshotResult> = {}): SnapshotResult => ({
  indicator: both("Деца, записани в детска градина", "Children enrolled in kindergarten"),
  baseline: "48",
  value: "81",
  unit: both("% от децата на 3–6 години", "% of children aged 3–6"),
  period: "2019-2022",
  source: "https://example.org/otsenka.pdf",
  evidence: 3,
  check: { verdict: "confirmed", at: "2026-09-14T09:00:00.000Z" },
  ...more,
});

/** A practice of a collection, whose words are numbered. */
export function anItem(number: number, more: Partial<SnapshotItem> = {}): SnapshotItem {
  const name = both(`Практика № ${number}: майки медиатори`, `Practice no. ${number}: mothers as mediators`);
  return {
    kind: "practice",
    entryId: `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`,
    address: `/practices/praktika-${number}`,
    title: name,
    teaser: both("Обучени майки канят други семейства.", "Trained mothers invite other families."),
    organisation: both("Сдружение „Първи стъпки“", "First Steps Association"),
    place: both("Сливен, квартал „Надежда“", "Sliven, Nadezhda quarter"),
    sourceLanguage: "bg",
    regions: ["BG342"],
    topics: ["education"],
    targetGroups: ["children"],
    objectives: ["f", "j"],
    stage: "scaling",
    evidence: 3,
    revisionNumber: 4,
    lastConfirmedAt: "2026-10-02T08:00:00.000Z",
    why: both(
      `Показва, че посещенията по домовете променят записването (${number}).`,
      `It shows that home visits change enrolment (${number}).`,
    ),
    caveat: both(
      `Няма група за сравнение; резултатът е от един квартал (${number}).`,
      `There is no comparison group; the result comes from one quarter (${number}).`,
    ),
    compare: true,
    practice: {
      startYear: 2018,
      endYear: null,
      running: true,
      country: "BG",
      municipality: null,
      costTotal: 146000,
      costPerPerson: 412.5,
      costPeriod: both("за една учебна година", "for one school year"),
      staffing: both("Един координатор и шест медиаторки", "One coordinator and six mediators"),
      fundingSources: ["esf"],
      monthsToStart: 4,
      needs: { populationFrom: 5000, budget: 60000, staff: 1.5 },
      settlements: [],
      preconditions: { partners: both("Детска градина в квартала", "A kindergarten in the quarter") },
      core: both("Посещения всяка седмица", "Weekly visits"),
      adaptable: both("Броят на семействата", "The number of families"),
      support: both("Обучение на екипа", "Training of the team"),
      results: [
        aResult(),
        aResult({
          indicator: both(`Отсъствия на дете (${number})`, `Absences of a child (${number})`),
          baseline: null,
          value: "12",
          unit: both("дни в месеца", "days a month"),
          period: "2022",
          source: null,
          evidence: 0,
          check: null,
        }),
      ],
      sources: [
        { url: "https://example.org/doklad", supports: both("Броя на децата", "The number of children") },
      ],
    },
    ...more,
  };
}

/** A page of another site in a collection. */
export const aLink = (more: Partial<SnapshotItem> = {}): SnapshotItem => ({
  ...anItem(0),
  kind: "link",
  entryId: null,
  address: "https://example.org/naruchnik",
  title: both("Наръчник за медиатори", "Handbook for mediators"),
  teaser: {},
  organisation: {},
  place: {},
  sourceLanguage: null,
  regions: [],
  topics: [],
  targetGroups: [],
  objectives: [],
  stage: null,
  evidence: 0,
  revisionNumber: null,
  lastConfirmedAt: null,
  why: both("Най-пълното ръководство на български.", "The fullest guide in Bulgarian."),
  caveat: {},
  compare: false,
  practice: null,
  ...more,
});

/** A whole collection in both languages with so many practices, made anew at each call. */
export function aSnapshot(practices = 3, more: Partial<Snapshot> = {}): Snapshot {
  return {
    shape: 1,
    slug: "parvite-godini-i-zdraveto",
    number: 2,
    publishedAt: "2026-11-16T09:30:00.000Z",
    sourceLanguage: "bg",
    languages: ["bg", "en"],
    title: both("Първите години и здравето", "Early years and health"),
    teaser: both(
      "Какво е доказано за ранното детство и здравната медиация в ромските квартали.",
      "What is proven about early childhood and health mediation in Roma quarters.",
    ),
    organisation: both("Център за компетентност", "Competence Centre"),
    curators: ["Мария Петрова", "John Smith"],
    audience: both("Управляващи органи по ЕСФ+", "ESF+ managing authorities"),
    question: both(
      "Как да стигнат до детската градина децата, които не тръгват?",
      "How can children who stay at home reach kindergarten?",
    ),
    summary: both(
      "Три практики тръгват от доверието между семейства.\n\nНито една не е сравнявана с друга.",
      "Three practices start from trust between families.\n\nNone has been compared with another.",
    ),
    keyMessages: [
      both("Два модела са готови за разширяване.", "Two models are ready to be scaled."),
      both("Разходът на дете се различава осем пъти.", "Cost per child varies eightfold."),
    ],
    recommendations: [both("Плащайте на медиаторите през лятото.", "Pay mediators through the summer.")],
    method: both(
      "Избрани от 41 описания, прочетени от двама.",
      "Chosen from 41 descriptions, read by two people.",
    ),
    topics: ["education"],
    targetGroups: ["children"],
    objectives: ["f"],
    sdgs: [4],
    regions: ["BG"],
    validUntil: "2027-11-30",
    groups: [
      {
        heading: both("Ранно детство", "Early childhood"),
        living: false,
        items: [...Array.from({ length: practices }, (_, index) => anItem(index + 1)), aLink()],
      },
    ],
    living: null,
    sources: [
      { url: "https://example.org/statistika", supports: both("Броя на децата", "The number of children") },
    ],
    ...more,
  };
}
