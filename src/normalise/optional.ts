/** An object with the key, or without it where there is no value: a key of `undefined` is not a missing key. */
export function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}
