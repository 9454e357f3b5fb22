import { isFromHere } from "@/lib/auth/origin";
import { backOr, internalPath, localeOfPath, withQuery } from "@/lib/auth/paths";
import { inputId } from "@/lib/forms/raw";
import type { Viewer } from "@/lib/members/member";
import { type AddResult, addUpload } from "./add";
import { mayUpload } from "./rate";
import { receive } from "./receive";
import { statusOf, type UploadRefusal } from "./refusal";
import { type FileStore, fileStore } from "./store";

/**
 * Answers a posted file. A form without a script is sent back to the page it names (`back`), with the result in the
 * query string; a script gets JSON: { ok, upload, version } or { ok: false, reason }, with the status of the reason.
 */
export async function postUpload(
  request: Request,
  viewer: () => Promise<Viewer | null>,
  store: () => FileStore = fileStore,
): Promise<Response> {
  if (!isFromHere(request.headers)) return json({ ok: false, reason: "foreign_origin" });
  const member = await viewer();
  const early = await earlyRefusal(member);
  // A file that will not be taken is not kept in memory either; the form's other fields say where to go back.
  const { fields, file, refusal } = await receive(request, { keepFile: !early });
  const { entryId = "", field = "", back } = fields;

  const reason = early ?? refusal ?? (file ? null : "no_file");
  const result =
    reason || !member || !file
      ? { ok: false as const, reason: reason ?? "no_file" }
      : await addUpload(member, { entryId, field, file, texts: fields }, store());
  return wantsPage(request) ? page(result, { back, field, member }) : json(result);
}

async function earlyRefusal(member: Viewer | null): Promise<UploadRefusal | null> {
  if (!member) return "signed_out";
  return (await mayUpload(member.id)) ? null : "rate_limited";
}

const wantsPage = ({ headers }: Request): boolean => /\btext\/html\b/.test(headers.get("accept") ?? "");

const json = (result: AddResult): Response =>
  Response.json(result, {
    status: result.ok ? 200 : statusOf[result.reason],
    headers: { "Cache-Control": "no-store" },
  });

/** Back to the form, at the field, with what became of the file. */
function page(
  result: AddResult,
  { back, field, member }: { back?: string; field: string; member: Viewer | null },
): Response {
  const target = backOr(back, member?.language ?? localeOfPath(internalPath(back) ?? ""));
  if (!member) return seeOther(withQuery(`/${localeOfPath(target)}/sign-in`, { back: target }));
  const [path = "", query] = target.split("?");
  const told = new URLSearchParams(query);
  told.set("upload", result.ok ? `${result.upload.kind}_added` : result.reason);
  told.set("field", field);
  return seeOther(`${path}?${told}#${inputId(encodeURIComponent(field))}`);
}

const seeOther = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
