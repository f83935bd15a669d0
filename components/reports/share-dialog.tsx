import { getTranslations } from 'next-intl/server'
import { ShareForm } from '@/components/reports/share-form'
import { ShareLinkList } from '@/components/reports/share-link-list'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { shareReport } from '@/lib/features/reports/actions'
import { passcodeLength, type ShareLink, shareDays } from '@/lib/features/reports/model'

/** A button and the dialog in which the owner of a report makes and closes its links. */
export async function ShareDialog({ reportId, links }: { reportId: string; links: ShareLink[] }) {
  const t = await getTranslations('share')
  const days = [shareDays.min, 7, shareDays.usual, 30, shareDays.max]
  return (
    <Dialog trigger={t('open')} title={t('title')} close={t('close')} variant="primary">
      <p className="mb-5 text-muted">{t('lead')}</p>
      <ShareForm
        action={shareReport}
        labels={{
          make: t('make'),
          made: t('made'),
          link: t('link'),
          copy: t('copy'),
          copied: t('copied'),
        }}
      >
        <input type="hidden" name="reportId" value={reportId} />
        <fieldset>
          <legend className="text-sm">{t('shows')}</legend>
          <Checkbox name="answers" defaultChecked label={t('answers')} hint={t('answersHint')} />
          <Checkbox name="name" defaultChecked label={t('name')} hint={t('nameHint')} />
        </fieldset>
        <Field id="share-days" label={t('days')}>
          {(wiring) => (
            <Select name="days" defaultValue={shareDays.usual} {...wiring}>
              {days.map((count) => (
                <option key={count} value={count}>
                  {t('daysOption', { days: count })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="share-passcode" label={t('passcode')} hint={t('passcodeHint', passcodeLength)}>
          {(wiring) => (
            <Input
              name="passcode"
              autoComplete="off"
              minLength={passcodeLength.min}
              maxLength={passcodeLength.max}
              {...wiring}
            />
          )}
        </Field>
      </ShareForm>
      <ShareLinkList reportId={reportId} links={links} />
    </Dialog>
  )
}
