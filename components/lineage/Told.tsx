import { Prose } from "@/components/ui/Prose";
import type { Locale } from "@/lib/i18n/locale";

/** What a member says of an adoption, under what it answers. */
export function Told({ title, text, lang }: { title: string; text: string; lang: Locale | undefined }) {
  return (
    <div className="told">
      <p className="lab">{title}</p>
      <Prose text={text} lang={lang} />
    </div>
  );
}
