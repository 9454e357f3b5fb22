import type { Kind } from "@/lib/embroidery/tokens";

/** A section of the portal. `key` is also its name in the messages, under layout.sections. */
export interface Section {
  key: "practices" | "ideas" | "events" | "collections" | "about";
  /** After the language: "/practices". */
  path: string;
  /** Gives the section its colour and mark. */
  kind?: Kind;
}

/** What the header leads to. A new kind of content is added here. */
export const sections: readonly Section[] = [
  { key: "practices", path: "/practices", kind: "practice" },
  { key: "ideas", path: "/ideas", kind: "idea" },
  { key: "events", path: "/events", kind: "event" },
  { key: "collections", path: "/collections", kind: "collection" },
  { key: "about", path: "/about" },
];

/** Where sharing starts. */
export const SHARE_PATH = "/share";

/** A column of the footer; its links are named under layout.footer.links. */
export interface FooterColumn {
  key: "content" | "tools" | "club";
  links: readonly {
    key:
      | "about"
      | "accessibility"
      | "challenges"
      | "collections"
      | "coverage"
      | "events"
      | "feeds"
      | "ideas"
      | "map"
      | "practices"
      | "privacy"
      | "report"
      | "review"
      | "topics"
      | "transferFit";
    path: string;
  }[];
}

export const footerColumns: readonly FooterColumn[] = [
  {
    key: "content",
    links: [
      { key: "practices", path: "/practices" },
      { key: "ideas", path: "/ideas" },
      { key: "challenges", path: "/challenges" },
      { key: "events", path: "/events" },
      { key: "collections", path: "/collections" },
      { key: "topics", path: "/topics" },
    ],
  },
  {
    key: "tools",
    links: [
      { key: "map", path: "/map" },
      { key: "coverage", path: "/coverage" },
      { key: "transferFit", path: "/transfer-fit" },
      { key: "feeds", path: "/feeds" },
    ],
  },
  {
    key: "club",
    links: [
      { key: "about", path: "/about" },
      { key: "review", path: "/about/review" },
      { key: "accessibility", path: "/accessibility" },
      { key: "privacy", path: "/privacy" },
      { key: "report", path: "/report" },
    ],
  },
];
