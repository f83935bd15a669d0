/** Letters of the same words in a row that make a repetition: about four English words. */
const runLength = 20
/** What a Chinese character counts for in such a run: seven of them are as telling as four English words. */
const ideographWeight = 3

/** Whether a text repeats a run of what was said, whatever the spaces, punctuation and case between. */
export function repeats(text: string, said: readonly string[]): boolean {
  const words = bare(text)
  const spoken = said.map(bare)
  return runs(words).some((run) => spoken.some((one) => one.includes(run)))
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The shortest telling run from each character on. */
function runs(text: string): string[] {
  const characters = [...text]
  const found: string[] = []
  for (let start = 0; start < characters.length; start++) {
    let weight = 0
    let end = start
    while (end < characters.length && weight < runLength) {
      weight += /\p{Script=Han}/u.test(characters[end] ?? '') ? ideographWeight : 1
      end++
    }
    if (weight < runLength) break
    found.push(characters.slice(start, end).join(''))
  }
  return found
}
