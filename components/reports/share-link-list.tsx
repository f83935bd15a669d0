import { getFormatter, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { revokeLink } from '@/lib/features/reports/actions'
import type { ShareLink } from '@/lib/features/reports/model'

/** The links of a report, newest first, with what they show and how often they were opened. */
export async function ShareLinkList({ reportId, links }: { reportId: string; links: ShareLink[] }) {
  const [t, format] = await Promise.all([getTranslations('share'), getFormatter()])
  return (
    <section aria-labelledby="share-links" className="mt-8 border-line border-t pt-5">
      <h3 id="share-links" className="font-semibold">
        {t('links')}
      </h3>
      {links.length === 0 && <p className="mt-1 text-muted">{t('noLinks')}</p>}
      <ul className="divide-y divide-line">
        {links.map(({ id, state, shows, hasPasscode, expiresAt, views }) => {
          const date = format.dateTime(expiresAt, { dateStyle: 'medium' })
          const about = [
            !shows.answers && !shows.name && t('summaryOnly'),
            shows.answers && t('withAnswers'),
            shows.name && t('withName'),
            hasPasscode && t('withPasscode'),
            t('views', { count: views }),
          ]
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <div>
                <p className={state === 'open' ? 'font-medium' : 'text-muted'}>
                  {t(`state.${state}`, { date })}
                </p>
                <p className="text-muted text-sm">{about.filter(Boolean).join(' · ')}</p>
              </div>
              {state === 'open' && (
                <ActionForm action={revokeLink}>
                  <input type="hidden" name="linkId" value={id} />
                  <input type="hidden" name="reportId" value={reportId} />
                  <SubmitButton variant="danger" size="small" aria-label={t('revokeLabel', { date })}>
                    {t('revoke')}
                  </SubmitButton>
                </ActionForm>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
