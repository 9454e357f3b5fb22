import { jsonLd } from "@/lib/seo/json-ld";

/** What a page says in the words of schema.org, for machines. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd lets no text close the element
      dangerouslySetInnerHTML={{ __html: jsonLd(data) }}
    />
  );
}
