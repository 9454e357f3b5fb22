import type { Kind } from "@/lib/embroidery/tokens";

/** A section of the portal. `key` is also its name in the messages, under layout.sections. */
export interface Section {
  key: "practices" | "about";
  /** After the language: "/practices". */
  path: string;
  /** Gives the section its colour and mark. */
  kind?: Kind;
}

/** What the header leads to. A new kind of content is added here. */
export const sections: readonly Section[] = [
  { key: "practices", path: "/practices", kind: "practice" },
  { key: "about", path: "/about" },
];

/** Where sharing starts. */
export const SHARE_PATH = "/practices/new";

/** A column of the footer; its links are named under layout.footer.links. */
export interface FooterColumn {
  key: "club" | "legal";
  links: readonly {
    key: "about" | "accessibility" | "map" | "practices" | "privacy" | "review" | "topics";
    path: string;
  }[];
}

export const footerColumns: readonly FooterColumn[] = [
  {
    key: "club",
    links: [
      { key: "about", path: "/about" },
      { key: "review", path: "/about/review" },
      { key: "practices", path: "/practices" },
      { key: "topics", path: "/topics" },
      { key: "map", path: "/map" },
    ],
  },
  {
    key: "legal",
    links: [
      { key: "accessibility", path: "/accessibility" },
      { key: "privacy", path: "/privacy" },
    ],
  },
];
