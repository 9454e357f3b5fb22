const segment = "[a-z0-9][a-z0-9.-]*";
const pattern = new RegExp(`^${segment}(/${segment})*$`);

/**
 * The key itself when it is one that a store may be asked for: lower-case segments, none of which begins with a dot,
 * so that no key climbs out of its folder. Throws RangeError for everything else.
 */
export function checkedKey(key: string): string {
  if (key.length > 200 || !pattern.test(key)) throw new RangeError(`"${key}" is no key of the file store`);
  return key;
}
