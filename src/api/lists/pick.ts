/** Some fields of an item. */
export function pick<Item extends object>(item: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) as Item
}
