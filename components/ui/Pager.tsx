import { useTranslations } from "next-intl";
import { Anchor } from "./Anchor";
import { Icon } from "./Icon";

interface PagerProps {
  /** From 1. */
  page: number;
  pages: number;
  hrefFor: (page: number) => string;
  /** "1–7 от 31". */
  range?: string;
}

/** First, last and the neighbours of a page; null stands for a gap. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const shown = [...new Set(near)].sort((a, b) => a - b);
  return shown.flatMap((n, i) => {
    const before = shown[i - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [null, n] : [n];
  });
}

/** Links to the pages of a list. Nothing when there is one page. */
export function Pager({ page, pages, hrefFor, range }: PagerProps) {
  const t = useTranslations("ui");
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t("pages")}>
      {range && <span className="pgi">{range}</span>}
      <ul>
        {page > 1 && (
          <li>
            <Anchor href={hrefFor(page - 1)} rel="prev">
              <Icon name="left" />
              {t("previousPage")}
            </Anchor>
          </li>
        )}
        {pagesShown(page, pages).map((n, i) =>
          n === null ? (
            <li key={`gap-${i === 1 ? "before" : "after"}`}>
              <span aria-hidden="true">…</span>
            </li>
          ) : (
            <li key={n}>
              <Anchor
                href={hrefFor(n)}
                aria-label={t("page", { n })}
                aria-current={n === page ? "page" : undefined}
              >
                {n}
              </Anchor>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <Anchor href={hrefFor(page + 1)} rel="next">
              {t("nextPage")}
              <Icon name="right" />
            </Anchor>
          </li>
        )}
      </ul>
    </nav>
  );
}
