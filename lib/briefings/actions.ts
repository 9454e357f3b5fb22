"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { withQuery } from "@/lib/auth/paths";
import { transaction } from "@/lib/db/client";
import { takeHourly } from "@/lib/db/hourly";
import { readForm } from "@/lib/forms/read";
import { defaultLocale, locales } from "@/lib/i18n/locale";
import { filesAddress } from "./addresses";
import { orderMissing } from "./files";
import { filesOf } from "./queries";

/** So often in an hour the files of one version are made anew, whoever asks. */
const perHour = 6;

const posted = z.object({
  locale: z.enum(locales).catch(defaultLocale),
  slug: z.string().max(80),
  number: z.coerce.number().int(),
});

/** Has the files of a version made that failed or got lost. */
export async function askAgain(form: FormData): Promise<void> {
  // Necessarily open to visitors; limited by the hour.
  const { locale, ...place } = readForm(posted, form);
  const found = (await filesOf(place, locale)) ?? notFound();
  const page = filesAddress(locale, place.slug, place.number);
  if (!found.stuck) redirect(page);
  if (!(await takeHourly("briefing-files", perHour, found.id)))
    redirect(withQuery(page, { problem: "too_often" }));
  await transaction((tx) => orderMissing(tx, found.id));
  redirect(page);
}
