import { viewer } from "@/lib/auth/viewer";
import { postUpload } from "@/lib/files/post";

export const POST = (request: Request): Promise<Response> => postUpload(request, viewer);
