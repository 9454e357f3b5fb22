import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CallList } from "@/components/challenges/CallList";
import { JsonLd } from "@/components/ui/JsonLd";
import { publicCalls } from "@/lib/challenges/queries";
import { cached, listTag } from "@/lib/entries/cache";
import { listed, pageJsonLd } from "@/lib/seo/json-ld";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { type LocalePage, pageLocale } from "../page-locale";

export const dynamic = "force-static";
export const revalidate = 60;

/** What the page says of itself. */
async function told({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const t = await getTranslations("challenges");
  return { locale, path: "/challenges", title: t("title"), description: t("meta.description") };
}

export const generateMetadata = async (props: LocalePage): Promise<Metadata> =>
  pageMetadata(await told(props));

/** All calls for ideas. What is open is decided when the page is made, which it is anew every minute. */
export default async function ChallengesPage({ params }: LocalePage) {
  const locale = await pageLocale(params);
  const calls = await cached(["challenges", locale], [listTag("challenge")], () => publicCalls(locale));
  const items = listed(calls, locale);
  return (
    <main id="main">
      <CallList calls={calls} locale={locale} now={new Date()} />
      <JsonLd data={pageJsonLd({ ...(await told({ params })), is: "CollectionPage", items })} />
    </main>
  );
}
