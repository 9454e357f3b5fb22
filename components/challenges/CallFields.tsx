import type { Locale } from "@/lib/i18n/locale";

interface CallFieldsProps {
  locale: Locale;
  call: { id: string; slug: string };
}

/** Which call a form is about. */
export const CallFields = ({ locale, call }: CallFieldsProps) => (
  <>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="challengeId" value={call.id} />
    <input type="hidden" name="slug" value={call.slug} />
  </>
);
