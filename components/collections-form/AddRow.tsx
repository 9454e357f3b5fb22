import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Marked } from "@/components/search/Marked";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import { KindLabel } from "@/components/ui/KindLabel";
import { addToCollection } from "@/lib/collections/actions";
import { kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";
import type { Hit } from "@/lib/search/page";

interface AddRowProps {
  hit: Hit;
  locale: Locale;
  /** The draft that it is added to. */
  entryId: string;
  /** The query string of the results. */
  query: string;
  isListed: boolean;
  /** Whether it is the published version of the draft itself. */
  isSelf: boolean;
}

/** Something found, and the button that adds it; what is in the draft already says so. */
export function AddRow({ hit, locale, entryId, query, isListed, isSelf }: AddRowProps) {
  const t = useTranslations("form.collection.add");
  const kinds = useTranslations("moderation.kinds");
  const { dye, path } = kindOf(hit.kind);
  const address = `/${path}/${hit.slug}`;
  const posted = { locale, entryId, path: address, row: hit.id, query };
  return (
    <li id={`r-${hit.id}`} tabIndex={-1} className={`k-${dye}`}>
      <div className="min-w-0">
        <KindLabel kind={dye}>{kinds(hit.kind)}</KindLabel>
        <h3>
          <Anchor href={`/${locale}${address}`}>
            <Marked value={hit.markedTitle} locale={locale} tagged />
          </Anchor>
        </h3>
        <p>
          <InLanguageText value={hit.teaser} locale={locale} />
        </p>
      </div>
      {isListed || isSelf ? (
        <p className="known">
          <Icon name={isSelf ? "info" : "check"} size={18} />
          {t(isSelf ? "self" : "listed")}
        </p>
      ) : (
        <form action={addToCollection}>
          {Object.entries(posted).map(([name, value]) => (
            <input key={name} type="hidden" name={name} defaultValue={value} />
          ))}
          <Button variant="line" icon="plus">
            {t("add")}
            <span className="vh" lang={hit.title.lang}>
              : {hit.title.text}
            </span>
          </Button>
        </form>
      )}
    </li>
  );
}
