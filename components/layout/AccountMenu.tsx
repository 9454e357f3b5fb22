"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { Disclosure } from "./Disclosure";

/** What GET /api/me tells about who is signed in: also which pages are theirs. */
interface Me {
  name: string;
  initials: string;
  links: { href: string; label: string }[];
}

interface AccountMenuProps {
  locale: Locale;
  labels: { signIn: string; signOut: string; account: string };
}

/** The browser can read this cookie; the session's own it cannot. */
const isSignedIn = () => document.cookie.includes("club-signed-in=");

async function whoIsHere(locale: Locale): Promise<Me | null> {
  const response = await fetch(`/api/me?locale=${locale}`, { cache: "no-store" }).catch(() => null);
  return response?.ok ? ((await response.json()) as Me) : null;
}

/**
 * "Sign in", or the menu of those who are. Public pages are the same for all, so the browser asks who is here, and
 * only when its cookie says that somebody is. Without JavaScript the link leads to a page that knows.
 */
export function AccountMenu({ locale, labels }: AccountMenuProps) {
  const [me, setMe] = useState<Me | null>(null);
  const known = useRef(false);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: one signs in on one page and goes on to another
  useEffect(() => {
    if (isSignedIn() === known.current) return;
    known.current = isSignedIn();
    const asked = known.current ? whoIsHere(locale) : Promise.resolve(null);
    asked.then((person) => {
      document.documentElement.toggleAttribute("data-signed-in", person !== null);
      known.current = person !== null;
      setMe(person);
    });
  }, [locale, pathname]);

  if (!me) {
    return (
      <a className="btn quiet signin" href={`/${locale}/sign-in`}>
        {labels.signIn}
      </a>
    );
  }
  return (
    <Disclosure
      className="dd acc"
      summary={
        <>
          <span className="ini k-member" aria-hidden="true">
            {me.initials}
          </span>
          <span className="vh">{labels.account}</span>
        </>
      }
    >
      <div>
        <p>{me.name}</p>
        <ul>
          {me.links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <form action="/api/sign-out" method="post">
          <input type="hidden" name="locale" value={locale} />
          <button type="submit">{labels.signOut}</button>
        </form>
      </div>
    </Disclosure>
  );
}
