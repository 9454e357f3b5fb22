import { useTranslations } from "next-intl";
import { Anchor } from "@/components/ui/Anchor";
import { Time } from "@/components/ui/Time";
import { versionAddress } from "@/lib/collections/addresses";
import { dayOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { BriefingProps, VersionLine } from "./article";

/** How much of a fingerprint is shown at once. */
const shortDigits = 12;

/** Every version with its address, its fingerprint, and what it changed. */
export function Versions({ version, versions = [version], locale }: BriefingProps) {
  const t = useTranslations("collection.versions");
  return (
    <section id="versions" className="citeb">
      <h2>{t("title")}</h2>
      <div>
        <p className="meta">{t("lead")}</p>
        <ol className="bvers">
          {versions.map((line) => (
            <Version
              key={line.number}
              line={line}
              slug={version.slug}
              isThis={line.number === version.number}
              isNewest={line.number === version.latest}
              locale={locale}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface VersionProps {
  line: VersionLine;
  slug: string;
  isThis: boolean;
  isNewest: boolean;
  locale: Locale;
}

function Version({ line, slug, isThis, isNewest, locale }: VersionProps) {
  const t = useTranslations("collection.versions");
  const { number, publishedAt, hash, erasedAt } = line;
  const address = versionAddress(locale, slug, number);
  const marks = [isNewest && t("newest"), isThis && t("this")].filter(Boolean).join(", ");
  return (
    <li>
      <p className="facts">
        <Anchor href={address} aria-current={isThis ? "true" : undefined}>
          {t("version", { number })}
        </Anchor>
        <Time at={publishedAt}>{dayOf(publishedAt, locale)}</Time>
        {marks && <span className="meta">{marks}</span>}
        {number > 1 && <Anchor href={`${address}/changes`}>{t("changes")}</Anchor>}
      </p>
      <details>
        <summary>{t("fingerprint", { short: hash.slice(0, shortDigits) })}</summary>
        <p className="hash">
          SHA-256 <code>{hash}</code>
        </p>
        <p className="meta">{t("what")}</p>
      </details>
      {erasedAt && <p className="meta">{t("erased", { date: dayOf(erasedAt, locale) })}</p>}
    </li>
  );
}
