import 'server-only'

/**
 * Joins neighbouring server-sent events of a chat stream that carry nothing but text into one event with the same
 * text. All other events stay as they are, in order.
 * @param text whole events, each ended by an empty line
 */
export function coalesceEvents(text: string): string {
  const events = text.split('\n\n')
  // One event and the emptiness after it: a stream at reading speed, which costs nothing here.
  if (events.length <= 2) return text
  let joined = ''
  let held: TextEvent | undefined
  const release = () => {
    if (held) joined += `data: ${JSON.stringify(held)}\n\n`
    held = undefined
  }
  for (const event of events) {
    if (!event) continue
    const plain = readTextEvent(event)
    if (!plain) {
      release()
      joined += `${event}\n\n`
    } else if (held) held.choices[0].delta.content += plain.choices[0].delta.content
    else held = plain
  }
  release()
  return joined
}

type TextEvent = { choices: [{ delta: { content: string } }] }

function readTextEvent(event: string): TextEvent | undefined {
  if (!event.startsWith('data: {') || event.includes('\n')) return undefined
  let value: { choices?: TextEventChoice[]; usage?: unknown; error?: unknown }
  try {
    value = JSON.parse(event.slice('data: '.length))
  } catch {
    return undefined
  }
  const choice = value.choices?.[0]
  const carriesOnlyText =
    value.choices?.length === 1 &&
    !value.usage &&
    !value.error &&
    choice?.index === 0 &&
    !choice.finish_reason &&
    !choice.logprobs &&
    typeof choice.delta?.content === 'string' &&
    !choice.delta.refusal &&
    !choice.delta.tool_calls
  return carriesOnlyText ? (value as TextEvent) : undefined
}

type TextEventChoice = {
  index?: number
  finish_reason?: unknown
  logprobs?: unknown
  delta?: { content?: unknown; refusal?: unknown; tool_calls?: unknown }
}
