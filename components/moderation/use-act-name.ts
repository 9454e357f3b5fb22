import { useTranslations } from "next-intl";

/** The name of an act in the log. */
export function useActName(): (action: string) => string {
  const t = useTranslations("moderation.history.acts");
  // What a later version writes into the log is shown by its own word.
  return (action) => {
    const key = action as Parameters<typeof t>[0];
    return t.has(key) ? t(key, { action }) : t("other", { action });
  };
}
