type Placed = { index: number; attempt: number; status: 'waiting' | 'open' | 'closed' | 'skipped' }

/** The newest attempt at each question, in order. */
export function latestAttempts<T extends Placed>(turns: readonly T[]): T[] {
  const latest = new Map<number, T>()
  for (const turn of turns) {
    const known = latest.get(turn.index)
    if (!known || turn.attempt > known.attempt) latest.set(turn.index, turn)
  }
  return [...latest.values()].sort((a, b) => a.index - b.index)
}

/** The turn to ask next, or none when every question has been dealt with. */
export function nextTurn<T extends Placed>(turns: readonly T[]): T | undefined {
  return latestAttempts(turns).find((turn) => turn.status === 'waiting')
}

/** The turn that is being answered. */
export function openTurn<T extends Placed>(turns: readonly T[]): T | undefined {
  return turns.find((turn) => turn.status === 'open')
}
