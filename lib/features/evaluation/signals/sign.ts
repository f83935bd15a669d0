/** One pattern out of several alternatives, for folded text. */
export function pattern(...alternatives: string[]): RegExp {
  return new RegExp(alternatives.map((source) => `(?:${source})`).join('|'), 'u')
}

/** `count` as a share of what is plenty: 0–1. More than plenty adds nothing, so that length by itself earns nothing. */
export function plenty(count: number, of: number): number {
  return Math.min(1, count / of)
}
