import { useTranslations } from "next-intl";
import { HeadPicture } from "@/components/entries/HeadPicture";
import { Organisation } from "@/components/entries/Organisation";
import { PlaceFact } from "@/components/entries/PlaceFact";
import { picturesOf } from "@/components/entries/pictures";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { LinkButton } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { KindLabel } from "@/components/ui/KindLabel";
import { Localized } from "@/components/ui/Localized";
import { enterAddress } from "@/lib/challenges/addresses";
import { opennessOf } from "@/lib/challenges/challenge";
import { isEmpty, pick } from "@/lib/i18n/localized";
import type { CompleteCall } from "./article";
import { CallStatus } from "./CallStatus";

/** What is asked, by whom, and how long there is to answer, on dyed ground. */
export function CallHead({ content, locale, seed, regions, uploads, ...rest }: CompleteCall) {
  const t = useTranslations("challenge");
  const { preview, standing, slug, now, organisationWebsite } = rest;
  const [first] = picturesOf(content.images, uploads);
  const title = pick(content.title, locale);
  return (
    <header className="dyedb callh">
      <div className="wrap">
        {!preview && (
          <Breadcrumbs
            crumbs={[
              { label: t("home"), href: `/${locale}` },
              { label: t("list"), href: `/${locale}/challenges` },
              { label: title?.text ?? "", lang: title?.lang },
            ]}
          />
        )}
        <div className="callhg">
          <div>
            <KindLabel kind="idea">{t("kind")}</KindLabel>
            {/* A draft's preview may have none yet. */}
            {isEmpty(content.title) ? (
              <h1>{t("untitled")}</h1>
            ) : (
              <Localized as="h1" value={content.title} locale={locale} />
            )}
            <Localized as="p" className="callq" value={content.question} locale={locale} />
            <p className="facts meta">
              <Organisation name={content.organisation} website={organisationWebsite} locale={locale} />
              <PlaceFact place={null} regions={regions} locale={locale} />
            </p>
            {standing && (
              <p className="callst">
                <CallStatus call={standing} now={now} />
              </p>
            )}
            {standing && slug && opennessOf(standing, now) === "open" && (
              <p className="btns mt-6">
                <LinkButton variant="light" href={enterAddress(locale, slug)}>
                  {t("enter")}
                </LinkButton>
              </p>
            )}
          </div>
          {first ? <HeadPicture picture={first} locale={locale} /> : <Cover seed={seed} kind="idea" dyed />}
        </div>
      </div>
    </header>
  );
}
