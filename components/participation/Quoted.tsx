import { useTranslations } from "next-intl";
import { Prose } from "@/components/ui/Prose";
import type { Locale } from "@/lib/i18n/locale";

interface QuotedProps {
  said: { body: string; lang: Locale; author: string };
  locale: Locale;
}

/** Somebody's words on another page than theirs, with their name. */
export function Quoted({ said: { body, lang, author }, locale }: QuotedProps) {
  const t = useTranslations("participation.points");
  return (
    <figure>
      <figcaption className="meta mb-2">{author || t("formerMember")}</figcaption>
      <blockquote className="quoted" lang={lang === locale ? undefined : lang}>
        <Prose text={body} />
      </blockquote>
    </figure>
  );
}
