import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { prepareAgain } from '@/lib/features/interviews/actions'

/** An interview whose questions could not be made, and the way to try again. */
export async function InterviewFailed({ interviewId }: { interviewId: string }) {
  const t = await getTranslations('interviews.failed')
  return (
    <div className="max-w-2xl">
      <h2 className="font-semibold text-xl">{t('title')}</h2>
      <p className="mt-2 mb-6">{t('text')}</p>
      <ActionForm action={prepareAgain}>
        <input type="hidden" name="interviewId" value={interviewId} />
        <SubmitButton>{t('again')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
