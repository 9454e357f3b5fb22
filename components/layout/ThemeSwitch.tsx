"use client";

import { useEffect, useState } from "react";
import { THEME_KEY } from "./theme-script";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Shows and keeps a theme; the system's is the absence of one. Where storage is forbidden it lasts for the page. */
function apply(theme: Theme) {
  const { dataset } = document.documentElement;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {}
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}

/** Appears with JavaScript only: without it the theme is the system's. */
export function ThemeSwitch({ legend, labels }: { legend: string; labels: Record<Theme, string> }) {
  const [theme, setTheme] = useState<Theme | null>(null);

  useEffect(() => {
    const kept = document.documentElement.dataset.theme;
    setTheme(kept === "light" || kept === "dark" ? kept : "system");
  }, []);

  if (!theme) return null;
  return (
    <fieldset className="seg">
      <legend>{legend}</legend>
      {themes.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="theme"
            checked={theme === each}
            onChange={() => {
              apply(each);
              setTheme(each);
            }}
          />
          <span>{labels[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
