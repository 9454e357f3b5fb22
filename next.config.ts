import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { coverageKeys } from "./lib/coverage/keys";
import { calendarKeys } from "./lib/events/keys";
import { listKeys, lists } from "./lib/search/keys";
import { fitKeys } from "./lib/transfer/keys";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

// Nothing is ever loaded from another address. Inline scripts are Next's own and the theme's: static pages can bear no nonce.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const development = process.env.NODE_ENV === "development";

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks them; a build of what has landed need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Packages that load files of their own at run time.
  serverExternalPackages: ["sharp", "dictionary-bg", "@prisma/adapter-pg", "pg", "graphile-worker"],
  experimental: {
    // Addresses outside /bg and /en have no layout of their own to show a 404 in.
    globalNotFound: true,
    // Pages that were made after the build stay in memory: addresses that nobody has written cannot fill the disk.
    isrFlushToDisk: false,
  },
  // What the memory for made pages may take, in bytes; the oldest go first.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  // A shared cache may show a page for a minute, and for one more while it asks for a new one (seconds).
  expireTime: 120,
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        ...(development ? [] : [{ key: "Content-Security-Policy", value: contentSecurityPolicy }]),
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
      ],
    },
    // Whoever has the address of a registration may cancel it, and a share link opens what an office keeps: no other site
    // learns them. (With no referrer at all a form would be posted without an origin, and server actions refuse that.)
    {
      source: "/:locale(bg|en)/(registrations|shared)/:secret",
      headers: [{ key: "Referrer-Policy", value: "same-origin" }],
    },
    // At the door a phone's camera reads tickets; what reads the picture is a worker that the page makes.
    {
      source: "/:locale(bg|en)/account/events/:id/check-in",
      headers: [
        ...(development
          ? []
          : [{ key: "Content-Security-Policy", value: `${contentSecurityPolicy}; worker-src 'self' blob:` }]),
        {
          key: "Permissions-Policy",
          value: "camera=(self), microphone=(), geolocation=(), browsing-topics=()",
        },
      ],
    },
    // Files that people uploaded may run nothing and load nothing.
    {
      source: "/media/:path*",
      headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; sandbox" }],
    },
    {
      source: "/fonts/:file",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
  ],
  // A list without a query is one static page; with words or any filter it is made for the request.
  rewrites: async () => ({
    beforeFiles: [
      ...Object.values(lists).map((path) => ({ path, keys: listKeys })),
      { path: "events", keys: calendarKeys },
      { path: "coverage", keys: coverageKeys },
      { path: "transfer-fit", keys: fitKeys },
    ].flatMap(({ path, keys }) =>
      keys.map((key) => ({
        source: `/:locale(bg|en)/${path}`,
        has: [{ type: "query" as const, key }],
        destination: `/:locale/${path}/filter`,
      })),
    ),
    afterFiles: [],
    fallback: [],
  }),
};

export default withNextIntl(config);
