/** All that the form of a decision says, in the moderator's language. */
export interface DecisionWords {
  title: string;
  decisions: Record<"publish" | "schedule" | "request_changes" | "decline", string>;
  publishDay: string;
  publishDayHint: string;
  publishTime: string;
  ground: string;
  groundHint: string;
  noGround: string;
  grounds: { id: string; label: string }[];
  reason: string;
  reasonHint: string;
  submit: string;
  sending: string;
  appeal: string;
  errorTitle: string;
}
