/** The cookies that a browser holds. */
export type Jar = Map<string, string>;

/** Names and values of the cookies that a response sets. */
export const getSetCookies = (response: Response): [string, string][] =>
  response.headers.getSetCookie().map((line) => {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
  });
