import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/i18n/locale";
import { messagesOf } from "@/lib/i18n/messages";
import { absolute } from "@/lib/seo/site";

/**
 * What a browser must know to search the portal from its address bar (OpenSearch 1.1, with the suggestions extension).
 * The short name has at most 16 characters, as the format wants it.
 */
export function openSearchDescription(locale: Locale): string {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "openSearch" });
  const page = absolute(`/${locale}/search?q={searchTerms}`);
  const suggestions = absolute(`/api/suggest?format=opensearch&lang=${locale}&q={searchTerms}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(t("shortName"))}</ShortName>
  <Description>${escaped(t("description"))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Language>${locale}</Language>
  <Image width="16" height="16" type="image/svg+xml">${escaped(absolute("/icon.svg"))}</Image>
  <Url type="text/html" template="${escaped(page)}"/>
  <Url type="application/x-suggestions+json" template="${escaped(suggestions)}"/>
</OpenSearchDescription>
`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
