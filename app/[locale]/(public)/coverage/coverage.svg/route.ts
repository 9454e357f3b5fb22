import type { NextRequest } from "next/server";
import { coverageAddress } from "@/lib/coverage/addresses";
import { coverageSvg } from "@/lib/coverage/drawing";
import { absolute } from "@/lib/seo/site";
import { coverageDownload } from "../download";

/** /bg/coverage/coverage.svg?show=evidence: the matrix as a drawing, with the same filters as the page. */
export const GET = (request: NextRequest, { params }: RouteContext<"/[locale]/coverage/coverage.svg">) =>
  coverageDownload({ request, params, type: "svg" }, ({ matrix, at, filters, locale }) =>
    coverageSvg(matrix, { locale, filters, at, address: absolute(coverageAddress(locale, filters)) }),
  );
