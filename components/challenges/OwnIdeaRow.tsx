import { useTranslations } from "next-intl";
import { InLanguageText } from "@/components/entries/InLanguageText";
import { Anchor } from "@/components/ui/Anchor";
import { Button } from "@/components/ui/Button";
import { Cover } from "@/components/ui/Cover";
import { Icon } from "@/components/ui/Icon";
import type { OwnIdea } from "@/lib/challenges/author-queries";
import type { opennessOf } from "@/lib/challenges/challenge";
import { enter, takeOut } from "@/lib/challenges/enter-actions";
import type { Locale } from "@/lib/i18n/locale";
import { pick } from "@/lib/i18n/localized";
import { ideaAddress } from "@/lib/ideas/addresses";
import { CallFields } from "./CallFields";

interface OwnIdeaRowProps {
  idea: OwnIdea;
  call: { id: string; slug: string };
  openness: ReturnType<typeof opennessOf>;
  locale: Locale;
}

/** One of one's own ideas: whether it is in the call, and the button that puts it in or takes it out. */
export function OwnIdeaRow({ idea, call, openness, locale }: OwnIdeaRowProps) {
  const t = useTranslations("challenges.enter");
  const title = pick(idea.title, locale) ?? { text: "", lang: locale };
  const mayAct = idea.entered ? openness !== "closed" : openness === "open";
  return (
    <li className="row mine k-idea">
      <Cover seed={idea.id} kind="idea" size="row" />
      <div className="body">
        <h3>
          <Anchor href={ideaAddress(locale, idea.slug)}>
            <InLanguageText value={title} locale={locale} tagged />
          </Anchor>
        </h3>
        {idea.entered && (
          <p>
            <span className="st pub">
              <Icon name="check" size={16} />
              {t("in")}
            </span>
          </p>
        )}
      </div>
      {mayAct && (
        <form action={idea.entered ? takeOut : enter} className="acts2">
          <CallFields locale={locale} call={call} />
          <input type="hidden" name="ideaId" value={idea.id} />
          <Button variant="line" {...(!idea.entered && { icon: "plus" as const })}>
            {t(idea.entered ? "out" : "act")}
            <span className="vh">{t("actOf", { title: title.text })}</span>
          </Button>
        </form>
      )}
    </li>
  );
}
