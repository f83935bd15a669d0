import type { LineView } from '@/lib/features/reviews/model'

/** Lines one after another that are of one turn, or set aside for one reason. */
export type Group = {
  /** The id of its first line. */
  key: string
  turnId: string | null
  part: LineView['part']
  /** Whether its turn has begun above and was interrupted. */
  goesOn: boolean
  lines: LineView[]
}

/** Groups the lines of a transcript, in their order. */
export function groupLines(lines: readonly LineView[]): Group[] {
  const groups: Group[] = []
  const begun = new Set<string>()
  for (const line of lines) {
    const last = groups.at(-1)
    const belongs = last && last.turnId === line.turnId && (line.turnId !== null || last.part === line.part)
    if (belongs) {
      last.lines.push(line)
      continue
    }
    const { id, turnId, part } = line
    groups.push({ key: id, turnId, part, goesOn: turnId !== null && begun.has(turnId), lines: [line] })
    if (turnId !== null) begun.add(turnId)
  }
  return groups
}
