import { useTranslations } from "next-intl";
import { EvidenceLadder } from "@/components/ui/Evidence";
import { capitalised, hostOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Result } from "@/lib/practices/figures";
import { termsOf } from "@/lib/vocabulary/vocabulary";

interface LadderProps {
  level: number;
  results: readonly Result[];
  locale: Locale;
}

/** How well the practice is proven, with the sources that carry each step. */
export function Ladder({ level, results, locale }: LadderProps) {
  const t = useTranslations("practice.ladder");
  const rungs = termsOf("evidence").map((step) => ({
    level: Number(step.id),
    word: capitalised(step[locale]),
    source: <RungSources urls={sourcesAt(step.id, results)} />,
  }));
  return (
    <section>
      <h2>{t("title")}</h2>
      {level === 0 && <p className="mb-4 text-ink2">{t("none")}</p>}
      <EvidenceLadder rungs={rungs} level={level} />
    </section>
  );
}

/** The addresses behind the results of one level, one a site. */
function sourcesAt(level: string, results: readonly Result[]): string[] {
  const bySite = new Map<string, string>();
  for (const { evidence, source } of results) {
    if (evidence === level && source && !bySite.has(hostOf(source))) bySite.set(hostOf(source), source);
  }
  return [...bySite.values()];
}

const RungSources = ({ urls }: { urls: readonly string[] }) =>
  urls.map((url) => (
    <a key={url} href={url} rel="noopener" className="mr-3 inline-block">
      {hostOf(url)}
    </a>
  ));
