import { splitQuotes } from '@/components/landing/split-quotes'

/** Words of the answer and what they earned. */
export type Annotation = { quote: string; title: string; score: number; note: string }

/** An answer with the words underlined that earned its scores, each numbered and explained beside it. */
export function AnnotatedAnswer({ answer, annotations }: { answer: string; annotations: Annotation[] }) {
  const ordered = [...annotations].sort((a, b) => answer.indexOf(a.quote) - answer.indexOf(b.quote))
  const stretches = splitQuotes(
    answer,
    ordered.map((annotation) => annotation.quote),
  )
  return (
    <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[1fr_17rem]">
      <blockquote className="text-lg leading-loose">
        {stretches.map(({ text, quote }) =>
          quote === null ? (
            text
          ) : (
            <mark key={text} className="evidence">
              {text}
              <sup className="ml-0.5 font-semibold text-accent text-xs">{quote + 1}</sup>
            </mark>
          ),
        )}
      </blockquote>
      <ol className="grid gap-4 self-start sm:grid-cols-2 xl:grid-cols-1">
        {ordered.map((annotation, index) => (
          <li key={annotation.title} className="grid grid-cols-[1.25rem_1fr] text-sm">
            <span className="font-semibold text-accent">{index + 1}</span>
            <div>
              <p className="flex justify-between gap-3 font-medium">
                {annotation.title}
                <span className="tabular-nums">{annotation.score}</span>
              </p>
              <p className="text-muted">{annotation.note}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
