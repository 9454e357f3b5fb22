import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Gallery } from "@/components/entries/Gallery";
import { Materials } from "@/components/entries/Materials";
import { picturesOf } from "@/components/entries/pictures";
import { Sources } from "@/components/entries/Sources";
import { TextSection } from "@/components/entries/TextSection";
import { Asks } from "@/components/participation/Asks";
import { Points } from "@/components/participation/Points";
import { Updates } from "@/components/participation/Updates";
import type { Around } from "./around";
import type { CompleteArticle } from "./article";
import { Progress } from "./Progress";
import { type IdeaSection, sectionsOf } from "./sections";
import { Team } from "./Team";

interface IdeaBodyProps {
  article: CompleteArticle;
  around: Around | undefined;
}

/** What an idea tells and what has become of it, section by section in the order of sections.ts. */
export function IdeaBody({ article, around }: IdeaBodyProps) {
  const t = useTranslations("entries.sections");
  const { content, uploads, locale, slug, seed: id } = article;
  const text = (id: "problem" | "proposal" | "benefits") => (
    <TextSection id={id} title={t(id)} value={content[id]} locale={locale} />
  );
  const sections: Record<Exclude<IdeaSection, "lineage">, () => ReactNode> = {
    problem: () => text("problem"),
    proposal: () => text("proposal"),
    benefits: () => text("benefits"),
    needs: () => (
      <Asks asks={content.asks} accepted={around?.participation.accepted} slug={slug} locale={locale} />
    ),
    team: () => <Team team={content.team} locale={locale} />,
    progress: () => around && <Progress life={around.life} locale={locale} />,
    updates: () => around && <Updates updates={around.participation.updates} locale={locale} />,
    talk: () =>
      around && slug && <Points entry={{ id, slug }} points={around.participation.points} locale={locale} />,
    gallery: () => <Gallery pictures={picturesOf(content.images, uploads)} locale={locale} />,
    sources: () => <Sources content={content} locale={locale} />,
    materials: () => <Materials content={content} uploads={uploads} locale={locale} />,
  };
  return sectionsOf(article, around).map((name) =>
    // It is as wide as the page and follows the text.
    name === "lineage" ? null : <Fragment key={name}>{sections[name]()}</Fragment>,
  );
}
