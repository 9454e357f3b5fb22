import { takeHourly } from "@/lib/db/hourly";
import { uploadsPerHour } from "./limits";

/** Counts one more file that a member sends; false when the hour's share is used up. */
export const mayUpload = (memberId: string): Promise<boolean> =>
  takeHourly("upload", uploadsPerHour, memberId);
