/** Characters of an answer to an organiser's question. */
export const answerLimit = 1000;

/** Characters of an organiser's note to one person. */
export const decisionNoteLimit = 500;

/** Characters of a letter of an organiser to participants. */
export const messageLimits = { subject: 120, body: 4000 } as const;

/** What may be done in an hour. A demo is one computer, on which everything is tried by one person. */
export const perHour = {
  live: { member: 60, guestClient: 60, guestEmail: 10, messages: 5, added: 200 },
  demo: { member: 600, guestClient: 600, guestEmail: 60, messages: 50, added: 600 },
} as const;

/** Letters that tell a guest of a registration that they have already: one for each in an hour. */
export const againPerHour = 1;

/** The same form sent once more within so long writes no second letter. Minutes. */
export const sameFormMinutes = 15;
