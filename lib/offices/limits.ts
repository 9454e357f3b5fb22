/** Characters of an office's name, in each language. */
export const officeNameLimit = 160;

/** Characters of a note, of a highlighted passage, of a note beside an item of a list. */
export const bodyLimit = 2000;
export const quoteLimit = 1000;
export const itemNoteLimit = 600;

/** Characters of a reading list's name. */
export const listNameLimit = 120;

/** Reading lists of an office, items of a list, links of an office that stand at once. */
export const mostLists = 100;
export const mostItems = 200;
export const mostShares = 100;

/** What one person may do in an hour. */
export const perHour = { notes: 120, lists: 120, shares: 30 } as const;

/** For how many days a share link can stand. The list is closed. */
export const shareDays = [1, 7, 30, 90] as const;
export type ShareDays = (typeof shareDays)[number];

/** So many days after its end a share link is deleted. */
export const keepShareDays = 30;
