/** What was said, as far as a dialogue is made of it. */
export type Line = { turnId: string | null; kind: string; text: string }

/** Everything answered in a turn, first answer and answers to follow-ups, in order. */
export function answerOf(turnId: string, messages: readonly Line[]): string {
  return messages
    .filter((message) => message.turnId === turnId && message.kind === 'answer')
    .map((message) => message.text)
    .join('\n\n')
}
