import { viewer } from "@/lib/auth/viewer";
import { serveMedia } from "@/lib/files/serve";

interface Context {
  params: Promise<{ id: string; file: string }>;
}

export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  return serveMedia({ id, file, headers, viewer });
}
