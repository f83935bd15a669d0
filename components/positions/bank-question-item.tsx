import type { ReactNode } from 'react'
import { Difficulty } from '@/components/positions/difficulty'
import type { BankQuestion } from '@/lib/features/positions/model'

type BankQuestionItemProps = {
  question: BankQuestion
  /** The name of the question's skill. */
  skill: string
  labels: { difficulty: string; answer: string; points: string; modelAnswer: string; followUps: string }
}

/** A question of the bank; what a good answer contains stays folded until it is wanted. */
export function BankQuestionItem({ question, skill, labels }: BankQuestionItemProps) {
  return (
    <li className="border-line border-b py-5 last:border-b-0">
      <p className="max-w-prose font-medium">{question.text}</p>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-muted text-sm">
        <span>{skill}</span>
        <Difficulty value={question.difficulty} label={labels.difficulty} />
      </p>
      <details className="group mt-2">
        <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded font-medium text-accent text-sm hover:text-accent-strong [&::-webkit-details-marker]:hidden">
          <svg
            viewBox="0 0 12 12"
            className="size-3 transition-transform group-open:rotate-90"
            aria-hidden="true"
          >
            <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {labels.answer}
        </summary>
        <div className="mt-2 max-w-prose space-y-5 rounded-xl bg-sunken p-5">
          <Part title={labels.points}>
            <Lines lines={question.points.map((point) => point.text)} />
          </Part>
          <Part title={labels.modelAnswer}>
            <p>{question.modelAnswer}</p>
          </Part>
          <Part title={labels.followUps}>
            <Lines lines={question.followUps} />
          </Part>
        </div>
      </details>
    </li>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="mb-1 font-semibold text-sm">{title}</h4>
      {children}
    </div>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5 marker:text-muted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
