/**
 * `make`, asked once for each key: what it gave is kept for as long as the key is in use, and not a moment longer. For what
 * several measures make of the same lexicon, names or article. As pure as `make`, because no key is ever changed.
 */
export function oncePer<K extends WeakKey, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = made.get(key);
    if (before) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
