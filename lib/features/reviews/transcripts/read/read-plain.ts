import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import type { RawTranscript } from '@/lib/features/reviews/transcripts/read/raw-line'

/** Columns from which a line that ends within a sentence was broken by its editor. A Chinese character takes two. */
const brokenFrom = 60

/** Characters from which a paragraph holds what several people said. */
const longParagraph = 400

/**
 * Reads a text that says neither who speaks nor when: a line is a line, one that its editor broke is put together, and
 * a long paragraph, as recognisers without speakers write it, is cut into its sentences.
 */
export function readPlain(text: string): RawTranscript {
  const paragraphs: string[][] = []
  let isOpen = false
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (isOpen && line !== '') paragraphs.at(-1)?.push(line)
    else if (line !== '') paragraphs.push([line])
    isOpen = columns(line) >= brokenFrom && !/[。！？!?.…；;:："”]$/.test(line)
  }
  const lines = paragraphs.map(joinText).flatMap(sentencesOf)
  return {
    lines: lines.map((line) => ({ label: null, startMs: null, endMs: null, text: line, certainty: null })),
    ...{ leftOut: [], broken: [] },
  }
}

function columns(line: string): number {
  return line.length + (line.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0)
}

function sentencesOf(paragraph: string): string[] {
  if (paragraph.length < longParagraph) return [paragraph]
  return paragraph
    .split(/(?<=[。！？!?…]["”’]?)(?!["”’。！？!?…])\s*|(?<=[.!?]["”’]?)\s+/u)
    .filter((part) => part !== '')
}
