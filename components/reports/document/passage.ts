import type { Block } from '@/components/reports/document/model'

/** A titled text about an answer; nothing when there is none. */
export function passage(title: string, text: string): Block[] {
  if (text === '') return []
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'paragraph', text },
  ]
}
