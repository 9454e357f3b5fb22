import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/Button";
import { Field } from "@/components/ui/Field";
import { Note } from "@/components/ui/Note";
import { invite, removeFromAuthors } from "@/lib/entries/author-actions";
import type { EditableDraft } from "@/lib/entries/drafts";
import type { Locale } from "@/lib/i18n/locale";
import type { Viewer } from "@/lib/members/member";

export interface CoauthorQuery {
  done?: string;
  problem?: string;
  /** "coauthors" when `problem` is about an invitation. */
  about?: string;
  email?: string;
}

interface CoauthorsProps {
  draft: EditableDraft;
  author: Viewer;
  locale: Locale;
  query: CoauthorQuery;
}

/** Who else may write this draft. Its owner invites and removes; a co-author may leave. */
export function Coauthors({ draft, author, locale, query }: CoauthorsProps) {
  const t = useTranslations("form.coauthors");
  return (
    <section id="coauthors" tabIndex={-1} className="grid gap-3">
      <h3>{t("title")}</h3>
      <p>{t("lead")}</p>
      {query.done === "invite" && (
        <Note tone="success" role="status">
          {t("invited")}
        </Note>
      )}
      {draft.coauthors.length > 0 && (
        <ul>
          {draft.coauthors.map(({ id, email, acceptedAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-1"
            >
              <span className="min-w-0 break-words">
                {email} <span className="meta">{acceptedAt ? t("accepted") : t("waiting")}</span>
              </span>
              {(draft.isOwner || email === author.email) && (
                <form action={removeFromAuthors}>
                  <input type="hidden" name="locale" defaultValue={locale} />
                  <input type="hidden" name="entryId" defaultValue={draft.id} />
                  <input type="hidden" name="email" defaultValue={email} />
                  <button className="lnk underline" type="submit">
                    {t(draft.isOwner ? "remove" : "leave")} <span className="vh">{email}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {draft.isOwner && <InviteForm entryId={draft.id} locale={locale} query={query} />}
    </section>
  );
}

function InviteForm({ entryId, locale, query }: { entryId: string; locale: Locale; query: CoauthorQuery }) {
  const t = useTranslations("form.coauthors");
  const about = query.about === "coauthors";
  const error = about ? t(query.problem === "email" ? "problems.email" : "problems.full") : undefined;
  return (
    <form action={invite} noValidate>
      <input type="hidden" name="locale" defaultValue={locale} />
      <input type="hidden" name="entryId" defaultValue={entryId} />
      <Field id="coauthor-email" label={t("email")} hint={t("emailHint")} error={error}>
        {(control) => (
          <input
            {...control}
            type="email"
            name="email"
            autoComplete="off"
            defaultValue={about ? query.email : ""}
            style={{ maxWidth: "28em" }}
          />
        )}
      </Field>
      <p className="-mt-3">
        <Button variant="line" icon="mail">
          {t("invite")}
        </Button>
      </p>
    </form>
  );
}
