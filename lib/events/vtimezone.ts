import { Temporal } from "temporal-polyfill";

/**
 * A time zone as calendars must be told it (RFC 5545, 3.6.5), with every change of its clocks from the one that holds at
 * `from` to the last one before `until`. Calendar programs have their own rules for the future; what is in a
 * calendar is told exactly.
 */
export function vtimezone(timeZone: string, from: Date, until: Date): string {
  const begin = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  const changes = [];
  // The change whose time holds at the beginning; a zone that never changed begins with the beginning itself.
  let change = begin.getTimeZoneTransition("previous");
  if (!change) changes.push(observance(begin, begin.offsetNanoseconds));
  change ??= begin.getTimeZoneTransition("next");
  while (change && change.epochMilliseconds < until.getTime()) {
    changes.push(observance(change, change.subtract({ nanoseconds: 1 }).offsetNanoseconds));
    change = change.getTimeZoneTransition("next");
  }
  return ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...changes.flat(), "END:VTIMEZONE"].join("\r\n");
}

/** The clocks from one change to the next. It is told in the time that they showed until then. */
function observance(at: Temporal.ZonedDateTime, before: number): string[] {
  const after = at.offsetNanoseconds;
  const shown = at.toInstant().toZonedDateTimeISO("UTC").add({ nanoseconds: before }).toPlainDateTime();
  const name = after > before ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${name}`,
    `DTSTART:${shown.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`,
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
    `END:${name}`,
  ];
}

/** +0200; with seconds where a zone of old had them. */
function offset(nanoseconds: number): string {
  const seconds = Math.round(Math.abs(nanoseconds) / 1e9);
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const rest = seconds % 60 ? two(seconds % 60) : "";
  return `${nanoseconds < 0 ? "-" : "+"}${two(seconds / 3600)}${two((seconds % 3600) / 60)}${rest}`;
}
