import type { NextRequest } from "next/server";
import { coverageCsv } from "@/lib/coverage/table";
import { coverageDownload } from "../download";

/** /bg/coverage/coverage.csv?by=oblast: one row a cell, with the same filters as the page. */
export const GET = (request: NextRequest, { params }: RouteContext<"/[locale]/coverage/coverage.csv">) =>
  coverageDownload({ request, params, type: "csv" }, ({ matrix, filters, locale }) =>
    coverageCsv(matrix, filters, locale),
  );
