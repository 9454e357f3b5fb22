import type { NextRequest } from "next/server";
import { viewer } from "@/lib/auth/viewer";
import { isUuid } from "@/lib/forms/uuid";
import { viewerState } from "@/lib/participation/viewer-state";

const headers = { "Cache-Control": "private, no-store" };

/** How the signed-in person stands to a published entry, for the buttons of pages that are the same for everybody. */
export async function GET(_: NextRequest, { params }: RouteContext<"/api/me/entry/[id]">): Promise<Response> {
  const { id } = await params;
  const me = await viewer();
  if (!me) return new Response(null, { status: 401, headers });
  const state = isUuid(id) ? await viewerState(me, id) : null;
  return state ? Response.json(state, { headers }) : new Response(null, { status: 204, headers });
}
