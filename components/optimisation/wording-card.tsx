import { getTranslations } from 'next-intl/server'
import { DecisionForm } from '@/components/optimisation/decision-form'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { type Decision, maxLineLength, placeholderIn, type Wording } from '@/lib/features/optimisation/model'

type Props = { id: string; wording: Wording; decision: Decision | undefined; rewrite: string | undefined }

/** A weak line, what is wrong with it and how to mend it, and the place to write a better one. */
export async function WordingCard({ id, wording, decision, rewrite }: Props) {
  const [t, tProblems, tDecide] = await Promise.all([
    getTranslations('optimisation.wording'),
    getTranslations('optimisation.problems'),
    getTranslations('optimisation.decide'),
  ])
  const { entry, text, problems } = wording
  return (
    <Card>
      {entry && <p className="break-words text-muted text-sm">{entry}</p>}
      <p className="sr-only">{t('now')}</p>
      <p
        className={
          decision?.choice === 'accepted'
            ? 'whitespace-pre-line break-words text-muted line-through'
            : 'whitespace-pre-line break-words'
        }
      >
        {text}
      </p>
      {decision?.text && (
        <p className="mt-2 whitespace-pre-line break-words border-success border-l-2 pl-3">{decision.text}</p>
      )}
      {!decision && (
        <ul className="mt-3 space-y-2 text-sm">
          {problems.map(({ problem, words }) => (
            <li key={problem} className="grid gap-x-3 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
              <span>
                <Badge tone="warning">{tProblems(`${problem}.name`)}</Badge>
              </span>
              <span>
                {words && <q className="font-medium">{words}</q>} {tProblems(`${problem}.why`)}{' '}
                <span className="text-muted">{tProblems(`${problem}.fix`)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <DecisionForm id={id} suggestion={wording} decision={decision} accept={tDecide('accept')}>
        <Field
          id={`text-${wording.id}`}
          label={t('better')}
          hint={
            rewrite === undefined
              ? t('byHand')
              : [t('byModel'), placeholderIn(rewrite) ? t('blanks') : ''].join(' ')
          }
        >
          {(wiring) => (
            // The key: a rewrite that arrives takes the place of the line it is about.
            <Textarea
              key={rewrite ?? ''}
              name="text"
              rows={2}
              required
              maxLength={maxLineLength}
              defaultValue={rewrite ?? text}
              {...wiring}
            />
          )}
        </Field>
      </DecisionForm>
    </Card>
  )
}
