import { memo } from 'react'
import type { ChatLabels } from '@/components/chat/labels'
import { type Block, type Piece, readReply } from '@/components/chat/read-reply'

type ReplyTextProps = { text: string; labels: ChatLabels }

/** A checked reply: what it rests on leads to the question in the report. */
export const ReplyText = memo(function ReplyText({ text, labels }: ReplyTextProps) {
  return (
    <div className="space-y-3">
      {numbered(readReply(text)).map(({ value, place }) => (
        <BlockView key={place} block={value} labels={labels} />
      ))}
    </div>
  )
})

function BlockView({ block: { kind, lines }, labels }: { block: Block; labels: ChatLabels }) {
  const rows = numbered(lines)
  if (kind === 'list') {
    return (
      <ul className="list-disc space-y-2 pl-5">
        {rows.map(({ value, place }) => (
          <li key={place}>
            <Line pieces={value} labels={labels} />
          </li>
        ))}
      </ul>
    )
  }
  const paragraphs = rows.map(({ value, place }) => (
    <p key={place}>
      <Line pieces={value} labels={labels} />
    </p>
  ))
  if (kind === 'text') return <div className="space-y-2">{paragraphs}</div>
  return (
    <div className="rounded-xl bg-sunken px-4 py-3">
      <p className="mb-1 font-medium text-muted text-sm">{labels.wording}</p>
      <div className="space-y-2">{paragraphs}</div>
    </div>
  )
}

function Line({ pieces, labels }: { pieces: Piece[]; labels: ChatLabels }) {
  return numbered(pieces).map(({ value, place }) => <PieceView key={place} piece={value} labels={labels} />)
}

function PieceView({ piece, labels }: { piece: Piece; labels: ChatLabels }) {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'cite') {
    const { short, long } = labels.cites[piece.turn] ?? { short: `[${piece.turn}]`, long: `[${piece.turn}]` }
    return (
      <>
        {' '}
        <a
          href={piece.turn === 0 ? '#scores' : `#question-${piece.turn}`}
          title={long}
          className="inline-block whitespace-nowrap rounded-md bg-accent-soft px-1.5 font-medium text-accent text-sm leading-6 no-underline hover:underline"
        >
          {short}
        </a>
      </>
    )
  }
  const removed = piece.kind === 'removed'
  return (
    <>
      {' '}
      <span
        title={removed ? labels.removedHint : labels.adviceHint}
        className="inline-block whitespace-nowrap rounded-md border border-line px-1.5 text-muted text-xs leading-5"
      >
        {removed ? labels.removed : labels.advice}
      </span>
    </>
  )
}

/** A text that is being written only ever grows at its end, so that a place is a name. */
function numbered<Value>(values: readonly Value[]): { value: Value; place: number }[] {
  return values.map((value, place) => ({ value, place }))
}
