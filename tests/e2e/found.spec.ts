import { jsonLdIn, problemsOf } from "../support/json-ld";
import { expect, expectAccessible, test, words } from "./support/portal";

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url ?? "");

test("every public page tells machines what it is, and what they fetch is there", async ({ request }) => {
  const textAt = async (url: string) => (await request.get(url)).text();
  const sitemaps = addressesIn(await textAt("/sitemap.xml"));
  expect(sitemaps.length).toBeGreaterThan(5);
  const [pages = [], ...kinds] = await Promise.all(
    sitemaps.map(async (url) => addressesIn(await textAt(url))),
  );
  const topics = pages.filter((url) => url.includes("/topics/"));
  // Each page in one of its languages by turns, and one entry of each kind.
  const plain = pages.filter((url) => !topics.includes(url)).filter((_, index) => [0, 3].includes(index % 4));
  const some = [...plain, ...topics.slice(0, 1)];
  for (const url of [...some, ...kinds.map((urls, index) => urls[index % 2] ?? "")]) {
    const html = await textAt(url);
    const data = jsonLdIn(html);
    expect(data.flatMap(problemsOf), url).toEqual([]);
    const types = data.map((one) => one["@type"] ?? "the club");
    expect(types.length, url).toBeGreaterThan(/\/(bg|en)$/.test(url) ? 0 : 1);
    if (!/\/(bg|en)$/.test(url)) expect(types, url).toContain("BreadcrumbList");
    expect(html, url).toMatch(/<meta property="og:image" content="http[^"]+\.png"/);
  }
  const entry = kinds[0]?.[0] ?? "";
  const picture = /og:image" content="([^"]+)"/.exec(await textAt(entry))?.[1] ?? "";
  expect((await request.get(picture)).headers()["content-type"]).toBe("image/png");
  const list = await textAt("/en/practices");
  const feeds = [...list.matchAll(/<link rel="alternate" type="application\/[^>]+href="([^"]+)"/g)];
  expect(feeds).toHaveLength(3);
  for (const [, url = ""] of feeds) expect((await request.get(url)).ok(), url).toBe(true);
});

test("a reader follows the club and cites a practice", async ({ page, context }) => {
  const t = words("bg");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/bg/practices");
  await page.locator("main li h3 a").first().click();
  await page.waitForURL(/practices\/.+/);
  const cite = page.locator("#cite");
  await cite.getByRole("button", { name: t("citations.copy") }).click();
  await expect(cite.getByRole("status")).toHaveText(t("citations.copied"));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(new URL(page.url()).pathname);
  const file = await cite.getByRole("link", { name: "BibTeX" }).getAttribute("href");
  expect(await (await page.request.get(file ?? "")).text()).toMatch(/^@misc\{/);
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: t("layout.footer.links.feeds") })
    .click();
  await expect(page.locator("h1")).toHaveText(t("feeds.title"));
  await expectAccessible(page);
});
