/** A file that was made and is not fit to be given to anybody. */
export class CheckFailed extends Error {
  override name = "CheckFailed";

  constructor(readonly problems: string[]) {
    super(`the file failed its check: ${[...new Set(problems)].slice(0, 5).join("; ")}`);
  }
}
