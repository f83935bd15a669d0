/** A stretch of text without a gap inside, where it stands on its page. Units are points; y grows downwards. */
export type Word = {
  text: string
  /** Left and right edge. */
  x0: number
  x1: number
  /** Baseline. */
  y: number
  /** Height of its letters, as the font counts it. */
  size: number
  bold: boolean
  /** 0–1: how surely its letters were recognised. */
  certainty: number
  /** Whether a space surely parts it from the word before it; otherwise the distance tells. */
  spaced: boolean
  /** Whether it only marks the beginning of a list item; its text is nothing then. */
  mark: boolean
}

export type Box = { x0: number; y0: number; x1: number; y1: number }

/** What stands on a page, however it was found out. */
export type Page = {
  number: number
  width: number
  height: number
  words: Word[]
  /** Lines drawn on it, as thin boxes: the rulings of tables are among them. */
  rulings: Box[]
  links: { url: string; box: Box }[]
  /** Whether its letters can be told from the file; otherwise it has to be looked at. */
  readable: boolean
  /** Whether a typesetting program broke its words: one that puts words in their places without spaces between. */
  hyphenated: boolean
}

/** Words of one baseline that no wide gap parts. */
export type Chunk = {
  words: Word[]
  x0: number
  x1: number
  y: number
  size: number
}

export const top = (item: { y: number; size: number }) => item.y - 0.8 * item.size
export const bottom = (item: { y: number; size: number }) => item.y + 0.2 * item.size

/** The value below which half of the weight lies; 0 of nothing. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
