/** The filters of the calendar, as they stand in the address. next.config.ts reads this file: it imports nothing. */
export const calendarKeys = ["month", "mode", "topic", "region", "language", "access", "page"] as const;
