/** Where the white spots of an objective are listed on the page. */
export const spotsId = (objective: string): string => `spots-${objective}`;
