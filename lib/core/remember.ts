/**
 * The same function, which remembers what it found for the texts it was given lately: `most` at least, twice as many at
 * most. For what is asked of the same texts again and again; what is found must not be changed.
 */
export function remember<Found>(most: number, find: (text: string) => Found): (text: string) => Found {
  let lately = new Map<string, Found>()
  let before = lately
  return (text) => {
    const known = lately.get(text) ?? before.get(text)
    const found = known ?? find(text)
    if (lately.size >= most) {
      before = lately
      lately = new Map()
    }
    lately.set(text, found)
    return found
  }
}
