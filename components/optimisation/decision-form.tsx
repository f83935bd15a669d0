import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/submit-button'
import { decideSuggestion } from '@/lib/features/optimisation/actions'
import type { Decision, Suggestion } from '@/lib/features/optimisation/model'

type Props = {
  id: string
  suggestion: Suggestion
  decision: Decision | undefined
  /** What the button says that accepts it. */
  accept: string
  /** What the other says, and what is said once it was pressed. */
  reject?: string
  /** What may be changed before it is accepted. */
  children?: ReactNode
}

/** A suggestion's two buttons while it is open; afterwards what was decided, and the way back. */
export async function DecisionForm({ id, suggestion, decision, accept, reject, children }: Props) {
  const t = await getTranslations('optimisation.decide')
  return (
    // A form of its own for each state: what was typed in one is not kept in the other.
    <ActionForm key={decision?.choice ?? 'open'} action={decideSuggestion} className="mt-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="suggestion" value={suggestion.id} />
      {decision ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <Badge tone={decision.choice === 'accepted' ? 'success' : 'neutral'}>
            {decision.choice === 'rejected' ? (reject ?? t('reject')) : t('accepted')}
          </Badge>
          <SubmitButton variant="quiet" size="small" name="choice" value="open">
            {t('undo')}
          </SubmitButton>
        </div>
      ) : (
        <>
          {children}
          <div className="mt-3 flex flex-wrap gap-3">
            <SubmitButton size="small" name="choice" value="accepted">
              {accept}
            </SubmitButton>
            <SubmitButton variant="secondary" size="small" name="choice" value="rejected">
              {reject ?? t('reject')}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
