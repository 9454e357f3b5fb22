/** Characters of a point, a reply, an update's text, a message. */
export const bodyLimit = 2000;

/** Characters of an update's title. */
export const titleLimit = 120;

/** So long may one change one's own words, in minutes. */
export const editMinutes = 15;

/** What one person may do in an hour. */
export const perHour = { points: 40, offers: 20, messages: 60, updates: 10 } as const;
