import type { NextRequest } from "next/server";
import { type CoverageFilters, filtersFrom } from "@/lib/coverage/filters";
import { type Matrix, onlyObjective } from "@/lib/coverage/matrix";
import { dayIn, homeZone } from "@/lib/events/times";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import { coverageData } from "./coverage-data";

const types = { csv: "text/csv; charset=utf-8", svg: "image/svg+xml; charset=utf-8" } as const;

interface Asked {
  request: NextRequest;
  params: Promise<{ locale: string }>;
  type: keyof typeof types;
}

/** What a file is made of. */
export interface Downloaded {
  matrix: Matrix;
  at: string;
  filters: CoverageFilters;
  locale: Locale;
}

/** The coverage that an address asks for, as a file to keep. A shared cache may keep it for a minute, like the page. */
export async function coverageDownload(
  { request, params, type }: Asked,
  write: (downloaded: Downloaded) => string,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  const query = request.nextUrl.searchParams;
  const filters = filtersFrom(
    Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])),
  );
  const { matrix, at } = await coverageData(filters);
  const file = write({ matrix: onlyObjective(matrix, filters.objective), at, filters, locale });
  return new Response(file, {
    headers: {
      "Content-Type": types[type],
      "Content-Disposition": `attachment; filename="coverage-${filters.by}-${dayIn(homeZone, new Date(at))}.${type}"`,
      "Cache-Control": "public, max-age=60, s-maxage=60",
    },
  });
}
