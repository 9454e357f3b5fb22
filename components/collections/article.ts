import type { ReactNode } from "react";
import type { Snapshot } from "@/lib/collections/snapshot";
import type { PublicVersion, versionsOf } from "@/lib/collections/versions";
import type { Locale } from "@/lib/i18n/locale";

/** One of a collection's versions, as they are listed. */
export type VersionLine = Awaited<ReturnType<typeof versionsOf>>[number];

/** What a collection's page is made of: one frozen version, and nothing of what became of its practices later. */
export interface BriefingProps {
  version: PublicVersion;
  locale: Locale;
  /** All versions, the newest first; without them the list of versions is this one. */
  versions?: readonly VersionLine[] | undefined;
  /** What stands beside a place: "item:<entryId or address>" or "section:<name>". */
  beside?: ((place: string) => ReactNode) | undefined;
  /** A draft: no number, no files, no citation, no versions. */
  preview?: boolean | undefined;
  now?: Date | undefined;
}

/** What a part of the page is given. */
export interface PartProps {
  snapshot: Snapshot;
  locale: Locale;
  beside?: BriefingProps["beside"];
}
