/** A place of what is read that notes can stand beside. */
export interface NotePlace {
  place: string;
  /** What it is called. */
  name: string;
}
