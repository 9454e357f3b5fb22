import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { KindLabel } from "@/components/ui/KindLabel";
import { kindOf } from "@/lib/entries/kinds";
import type { Locale } from "@/lib/i18n/locale";

/** What everybody may share. */
const shared = ["practice", "idea", "event"] as const;

/** The kinds side by side, each with what it is and the way to its form. */
export function ShareChoice({ locale }: { locale: Locale }) {
  const t = useTranslations("entries.share");
  return (
    <ul className="grid gap-x-9 gap-y-12 md:grid-cols-2 lg:grid-cols-3">
      {shared.map((kind) => (
        <li key={kind} className={`grid content-start gap-3 k-${kind}`}>
          <Cover seed={kind} kind={kind} size="card" />
          <KindLabel kind={kind}>{t(`${kind}.kind`)}</KindLabel>
          <h2 className="text-[2rem]">{t(`${kind}.title`)}</h2>
          <p className="text-ink2">{t(`${kind}.text`)}</p>
          <p className="mt-2">
            <LinkButton variant="line" href={`/${locale}/${kindOf(kind).path}/new`}>
              {t(`${kind}.begin`)}
            </LinkButton>
          </p>
        </li>
      ))}
    </ul>
  );
}
