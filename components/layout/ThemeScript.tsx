import { themeScript } from "./theme-script";

/** Sets the chosen theme before anything is painted. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own
  return <script dangerouslySetInnerHTML={{ __html: themeScript }} />;
}
