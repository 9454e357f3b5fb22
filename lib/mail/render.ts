import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locale";
import { type Block, type Letter, wordsOf } from "./letter";

export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

/** Longest subject: more is cut by most mail programs anyway. */
const subjectLimit = 160;

/** A letter as it is sent: as text and as HTML that every mail program can show. */
export function render(letter: Letter, to: { language: Locale; name: string }): Rendered {
  const t = wordsOf(to.language);
  const subject = oneLine(letter.subject);
  const name = oneLine(to.name);
  const parts: Parts = {
    subject,
    greeting: name ? t("greeting", { name }) : t("greetingNobody"),
    blocks: letter.blocks.filter((block) => block.text.trim() !== ""),
    button: { label: letter.button.label, href: env().siteUrl + letter.button.link },
    club: t("club"),
    why: letter.why,
  };
  return { subject, text: asText(parts), html: asHtml(parts, to.language) };
}

interface Parts {
  subject: string;
  greeting: string;
  blocks: Block[];
  button: { label: string; href: string };
  club: string;
  why: string;
}

/** Without line breaks and control characters: nothing typed by somebody can become a mail header. */
function oneLine(typed: string): string {
  const line = typed.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  const characters = [...line];
  return characters.length > subjectLimit ? `${characters.slice(0, subjectLimit - 1).join("")}…` : line;
}

const asText = ({ greeting, blocks, button, club, why }: Parts): string =>
  [
    greeting,
    ...blocks.map(({ kind, text }) => (kind === "quote" ? text.replace(/^/gm, "> ") : text)),
    `${button.label}:\n${button.href}`,
    `-- \n${club}\n${why}`,
  ].join("\n\n");

const escapeHtml = (typed: string): string =>
  typed.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const styles = {
  text: "margin:0 0 12px",
  quote: "margin:0 0 12px;padding:2px 0 2px 14px;border-left:4px solid #dad5c8",
  code: "margin:4px 0 16px;font:700 32px/1.2 Verdana,Arial,sans-serif;letter-spacing:6px",
};

const block = ({ kind, text }: Block): string =>
  `<p style="${styles[kind]}">${escapeHtml(text).replace(/\n/g, "<br>")}</p>`;

const asHtml = ({ subject, greeting, blocks, button, club, why }: Parts, language: Locale): string =>
  `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:16px 0;background:#f1eee5">
<table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;margin:0 auto;background:#ffffff;border-collapse:collapse">
<tr><td style="height:4px;border-top:6px solid #a3202e;border-bottom:2px dashed #a3202e;font-size:0;line-height:0">&nbsp;</td></tr>
<tr><td style="padding:22px 24px 28px;font:16px/1.55 Verdana,Arial,sans-serif;color:#16202a">
<p style="margin:0;font-weight:700;font-size:14px;color:#a3202e">${escapeHtml(club)}</p>
<h1 style="margin:10px 0 16px;font:700 24px/1.25 Verdana,Arial,sans-serif">${escapeHtml(subject)}</h1>
${[{ kind: "text", text: greeting } as const, ...blocks].map(block).join("\n")}
<p style="margin:20px 0 0"><a href="${escapeHtml(button.href)}" style="display:inline-block;background:#a3202e;color:#ffffff;padding:12px 20px;font-weight:700;text-decoration:none">${escapeHtml(button.label)}</a></p>
<p style="margin:22px 0 0;padding-top:14px;border-top:1px solid #dad5c8;font-size:13px;color:#5b656d">${escapeHtml(why)}</p>
</td></tr>
</table>
</body>
</html>
`;
