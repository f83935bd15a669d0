import { getTranslations } from 'next-intl/server'
import { figure, figuresOf } from '@/components/evaluation/figures'
import type { TurnEvaluation } from '@/lib/features/evaluation/model'

/** How the score of an answer came about: folded away on the page, open on paper; nothing for older judgements. */
export async function ScoreArithmetic({ evaluation }: { evaluation: TurnEvaluation }) {
  const [t, tRubric] = await Promise.all([
    getTranslations('evaluation.arithmetic'),
    getTranslations('evaluation.rubric'),
  ])
  const { arithmetic, judging, score } = evaluation
  if (!arithmetic) return null
  const figures = figuresOf(arithmetic, evaluation)
  const rounded = Math.round(arithmetic.exact)
  const cell = 'py-1 pl-3 text-right tabular-nums'
  return (
    <details className="text-sm print:[&::details-content]:[content-visibility:visible]">
      <summary className="font-semibold text-accent">{t('title')}</summary>
      {arithmetic.terms.length === 0 ? (
        <p className="mt-2">{t('noDimension')}</p>
      ) : (
        <table className="mt-2 w-full">
          <thead className="text-muted">
            <tr>
              <th scope="col" className="py-1 text-left font-normal">
                {t('dimension')}
              </th>
              {(['levelScore', 'weight', 'product'] as const).map((column) => (
                <th key={column} scope="col" className="py-1 pl-3 text-right font-normal">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-line border-y">
            {arithmetic.terms.map((term) => (
              <tr key={term.dimension}>
                <th scope="row" className="py-1 text-left font-normal">
                  {tRubric(`${term.dimension}.name`)}
                </th>
                <td className={cell}>{term.score}</td>
                <td className={cell}>{figure(term.weight)}</td>
                <td className={cell}>{figure(term.score * term.weight)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className="mt-2 space-y-1 tabular-nums">
        {arithmetic.terms.length > 0 && (
          <li>
            {t('mean')}: {t('meanHow', figures)}
          </li>
        )}
        {figures.total > 0 && (
          <>
            <li>{t('coverage', figures)}</li>
            <li>{t('together', figures)}</li>
          </>
        )}
        <li>{t('relevance', figures)}</li>
        <li className="font-medium">{t('rounded', { score: rounded })}</li>
        {typeof judging?.rulesScore === 'number' && rounded !== score && (
          <li className="font-medium">{t('held', { rules: judging.rulesScore, score })}</li>
        )}
      </ul>
      <p className="mt-2 print:hidden">
        <a href="/rubric" className="text-accent hover:underline">
          {t('rubric')}
        </a>
      </p>
    </details>
  )
}
