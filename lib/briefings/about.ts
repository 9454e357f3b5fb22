import { citationOf } from "@/lib/citations/citation";
import { versionCited } from "@/lib/citations/works";
import type { Locale } from "@/lib/i18n/locale";
import { licenceUrl } from "@/lib/seo/site";
import { type FrozenVersion, permanentAddress } from "./compose";
import { type Block, labelled, link, plain } from "./document";
import { itemAddress } from "./item-address";
import type { Words } from "./words";

/** How the content is hashed, and after which standard it is written before. */
const hashing = { algorithm: "SHA-256", standard: "RFC 8785" };

/** How to cite a version, where it stays, how to tell that it is unchanged, and what may be done with it. */
export function aboutBlocks(version: FrozenVersion, locale: Locale, t: Words): Block[] {
  const { snapshot, hash } = version;
  const address = permanentAddress(version, locale);
  const facts = [
    ...labelled(t("collection.cite"), plain(citationOf(versionCited(snapshot, locale), locale))),
    ...labelled(t("collection.number", { number: String(snapshot.number) }), [link(address)]),
    ...labelled(t("briefings.about.hash", { algorithm: hashing.algorithm }), plain(hash)),
    ...labelled(t("briefings.about.licence"), [link(licenceUrl, "CC BY 4.0")]),
  ];
  return [
    ...(snapshot.living
      ? ([
          {
            type: "paragraph",
            text: [
              { text: `${t("briefings.about.living", { count: snapshot.living.found })} ` },
              link(itemAddress(snapshot.living.address, locale)),
            ],
          },
        ] satisfies Block[])
      : []),
    { type: "facts", items: facts },
    { type: "paragraph", text: plain(t("briefings.about.check", { ...hashing, format: "JSON" })) },
  ];
}
