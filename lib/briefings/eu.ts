import { euEmblemSvg } from "@/lib/seo/eu-emblem";
import type { Briefing } from "./document";
import type { Words } from "./words";

/** The emblem of the European Union with its statement, as every document ends with. */
export const euMark = (t: Words): Briefing["eu"] => ({
  svg: euEmblemSvg(),
  alt: t("briefings.emblem"),
  line: t.markup("layout.eu.line", { br: () => "\n" }),
  statement: t("layout.eu.statement"),
});
