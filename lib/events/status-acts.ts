/** What an organiser can say of an event, besides that it has moved. */
export const statusActs = ["cancelled", "tentative", "confirmed"] as const;
export type StatusAct = (typeof statusActs)[number];
