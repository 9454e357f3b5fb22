import type { PracticeContent } from "@/lib/practices/input";

/** Nothing written yet. */
const nothing = {
  oblasti: [],
  topics: [],
  targetGroups: [],
  results: [],
  fundingSources: [],
  preconditions: {},
  objectives: [],
  sdgs: [],
  criteria: {},
  images: [],
  attachments: [],
  links: [],
  sources: [],
  toConfirm: [],
  running: false,
} satisfies Partial<PracticeContent>;

/** A content with all its lists, whatever a draft still lacks. */
export const complete = (content: Partial<PracticeContent>): PracticeContent =>
  ({ ...nothing, ...content }) as PracticeContent;
