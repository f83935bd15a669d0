import { getTranslations } from 'next-intl/server'
import { DecisionForm } from '@/components/optimisation/decision-form'
import { Card } from '@/components/ui/card'
import type { Decision, Order } from '@/lib/features/optimisation/model'

type Props = { id: string; order: Order; decision: Decision | undefined }

/** A list as it should be ordered, with what moves up marked. */
export async function OrderCard({ id, order: suggestion, decision }: Props) {
  const [t, tDecide] = await Promise.all([
    getTranslations('optimisation.order'),
    getTranslations('optimisation.decide'),
  ])
  const { path, entry, reason, items, order } = suggestion
  const list = path === 'work' || path === 'skills' ? path : 'highlights'
  return (
    <Card>
      <h3 className="break-words font-medium">{entry || t(`lists.${list}`)}</h3>
      <p className="text-sm">{t(reason)}</p>
      <ol className="mt-3 list-decimal space-y-1 pl-6 text-sm marker:text-muted">
        {order.map((index, place) => (
          <li key={index} className="break-words">
            {items[index]}
            {index > place && <span className="text-accent"> ↑ {t('moved')}</span>}
          </li>
        ))}
      </ol>
      <DecisionForm id={id} suggestion={suggestion} decision={decision} accept={tDecide('reorder')} />
    </Card>
  )
}
