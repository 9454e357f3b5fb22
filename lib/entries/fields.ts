import { choice, choices, files, line, rows, text, url } from "@/lib/forms/fields";

// Fields that several kinds have alike. Limits are characters.

/** What stands at the head of every kind. */
export const headFields = {
  title: text(100, { required: true }),
  teaser: text(280, { required: true }),
};

/** Where it is. */
export const placeFields = {
  country: choice("countries", { required: true }),
  oblasti: choices("oblasti", 28),
  municipality: choice("municipalities"),
  place: text(160),
};

/** What it is about. */
export const aboutFields = {
  topics: choices("topics", 4, { required: true }),
  targetGroups: choices("targetGroups", 6, { required: true }),
  objectives: choices("objectives", 6),
  sdgs: choices("sdgs", 6),
};

/** Pictures, files and addresses that go with it. */
export const mediaFields = {
  images: files("image", { alt: text(300, { required: true }), caption: text(300), credit: line(120) }, 8),
  attachments: files("document", { title: text(160, { required: true }) }, 5),
  links: rows({ url: url({ required: true }), label: text(160) }, 10),
};

/** Pages that what is said stands on. */
export const sourceFields = {
  sources: rows({ url: url({ required: true }), supports: text(300) }, 20),
};
