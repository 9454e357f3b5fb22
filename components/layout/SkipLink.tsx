/** First stop of the keyboard: over the header, to the page's own <main id="main">. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a className="skip" href="#main">
      {children}
    </a>
  );
}
