/** Data for a <script type="application/ld+json">: no text in it can close the element. */
export const jsonLd = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
