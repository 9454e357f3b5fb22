import { codeIn, piecesOf } from "@/lib/mail/letter-text";

/** The text of a letter as a mail program shows it: its addresses can be followed, a sign-in code stands out. */
export function LetterText({
  text,
  siteUrl,
  codeLabel,
}: {
  text: string;
  siteUrl: string;
  codeLabel: string;
}) {
  const code = codeIn(text);
  let at = 0;
  return (
    <>
      {code && (
        <p className="mb-6">
          <span className="lab">{codeLabel}</span>
          <br />
          <b className="xc text-h2 tracking-widest">{code}</b>
        </p>
      )}
      <p className="whitespace-pre-wrap wrap-anywhere">
        {piecesOf(text).map((piece) => {
          const key = at++;
          if (typeof piece === "string") return <span key={key}>{piece}</span>;
          // Within the portal without its name, so that it works under any name it is reached by.
          const href = piece.href.startsWith(`${siteUrl}/`) ? piece.href.slice(siteUrl.length) : piece.href;
          return (
            <a key={key} href={href}>
              {piece.href}
            </a>
          );
        })}
      </p>
    </>
  );
}
