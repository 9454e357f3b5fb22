import { getLocale, getTranslations } from "next-intl/server";
import { Anchor } from "@/components/ui/Anchor";
import { Table } from "@/components/ui/Table";
import { Time } from "@/components/ui/Time";
import { withQuery } from "@/lib/auth/paths";
import { momentOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

interface MailRow {
  id: string;
  recipient: string;
  language: Locale;
  subject: string;
  createdAt: Date;
}

/** The letters of the demo's mailbox, each with a link to read it. */
export async function MailTable({
  mails,
  here,
  current,
}: {
  mails: readonly MailRow[];
  here: string;
  current?: string;
}) {
  const t = await getTranslations("mail.mailbox");
  const locale = await getLocale();
  return (
    <Table caption={t("list")} hideCaption stacked>
      <thead>
        <tr>
          <th scope="col">{t("subject")}</th>
          <th scope="col">{t("recipient")}</th>
          <th scope="col">{t("time")}</th>
        </tr>
      </thead>
      <tbody>
        {mails.map(({ id, recipient, language, subject, createdAt }) => (
          <tr key={id}>
            <th scope="row">
              <Anchor
                href={withQuery(here, { id })}
                lang={language}
                aria-current={id === current ? "true" : undefined}
              >
                {subject}
              </Anchor>
            </th>
            <td data-l={t("recipient")}>{recipient}</td>
            <td data-l={t("time")}>
              <Time at={createdAt}>{momentOf(createdAt, locale)}</Time>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
