"use client";

import { Button, LinkButton } from "@/components/ui/Button";
import { Note } from "@/components/ui/Note";
import type { Locale } from "@/lib/i18n/locale";

// Error pages are client components and may show when everything else has failed: they bring their own words.
const WORDS: Record<Locale, { title: string; body: string; code: string; retry: string; home: string }> = {
  bg: {
    title: "Нещо се обърка при нас",
    body: "Страницата не можа да се покаже. Опитайте отново след малко. Написаното в чернова е запазено.",
    code: "Код за справка",
    retry: "Опитайте отново",
    home: "Към началото",
  },
  en: {
    title: "Something went wrong on our side",
    body: "The page could not be shown. Try again in a moment. What you saved as a draft is kept.",
    code: "Reference code",
    retry: "Try again",
    home: "To the start",
  },
};

interface FailureProps {
  locale: Locale;
  error: unknown;
  retry: () => void;
}

/** What stands where a page failed. The code finds the error in the server's log. */
export function Failure({ locale, error, retry }: FailureProps) {
  const words = WORDS[locale];
  const code = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <main id="main" className="wrap sec narrow" lang={locale}>
      <h1>{words.title}</h1>
      <p className="lead mt-4">{words.body}</p>
      <p className="btns mt-7 mb-8">
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
        <LinkButton variant="line" href={`/${locale}`}>
          {words.home}
        </LinkButton>
      </p>
      {code && (
        <Note>
          {words.code}: <span className="num">{code}</span>
        </Note>
      )}
    </main>
  );
}
