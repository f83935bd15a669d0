import { getLocale, getTranslations } from 'next-intl/server'
import { languageNames } from '@/components/layout/preferences'
import { PositionField } from '@/components/positions/position-field'
import { UploadForm } from '@/components/reviews/upload/upload-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Segmented } from '@/components/ui/segmented'
import { locales } from '@/lib/core/locale'
import type { PositionSummary } from '@/lib/features/positions/model'
import { nameLength, type Upload } from '@/lib/features/reviews/model'

type NewReviewFormProps = {
  positions: Pick<PositionSummary, 'id' | 'own' | 'category' | 'title'>[]
  /** Bytes of a recording and of a transcript. */
  limits: { recording: number; transcript: number }
  /** An upload to go on with. */
  unfinished: Upload | null
}

/** Asks for a recording or a transcript and what is known of the interview, and leads to its review. */
export async function NewReviewForm({ positions, limits, unfinished }: NewReviewFormProps) {
  const [t, locale] = await Promise.all([getTranslations('reviews.upload'), getLocale()])
  const megabytes = { recording: limits.recording / 1024 / 1024, transcript: limits.transcript / 1024 / 1024 }
  // The browser puts these in.
  const [name, size, sent, total, speed, time] = [
    '{name}',
    '{size}',
    '{sent}',
    '{total}',
    '{speed}',
    '{time}',
  ]
  // Wherever the reader is, tomorrow of the server's clock is not before their today.
  const latest = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  return (
    <UploadForm
      locale={locale}
      limits={limits}
      unfinished={unfinished}
      labels={{
        chosen: t('chosen', { name, size }),
        paste: t('paste'),
        pastedText: t('pastedText'),
        pasteHint: t('pasteHint'),
        onlySound: t('onlySound'),
        onlySoundHint: t('onlySoundHint'),
        submit: t('submit'),
        nothing: t('nothing'),
        empty: t('empty', { name }),
        tooLarge: t('tooLarge', { name, size, megabytes: megabytes.recording }),
        transcriptTooLarge: t('tooLarge', { name, size, megabytes: megabytes.transcript }),
        type: t('type', { name }),
        noSound: t('noSound', { name }),
        asItIs: t('asItIs'),
        titleMissing: t('titleMissing'),
        failed: t('failed'),
      }}
      picker={{
        legend: t('file'),
        drop: t('drop'),
        choose: t('choose'),
        another: t('another'),
        remove: t('remove'),
      }}
      progress={{
        extracting: t('extracting', { name }),
        starting: t('starting'),
        sending: t('sending', { name }),
        waiting: t('waiting'),
        checking: t('checking'),
        paused: t('paused'),
        stopped: t('stopped'),
        amount: t('amount', { sent, total }),
        pace: t('pace', { speed, time }),
        pause: t('pause'),
        resume: t('resume'),
        again: t('again'),
        cancel: t('cancel'),
      }}
      goOn={{
        title: t('goOn.title'),
        text: t('goOn.text', { name, sent, size }),
        choose: t('goOn.choose'),
        discard: t('goOn.discard'),
        another: t('goOn.another', { name, size }),
      }}
      source={
        <Segmented
          name="source"
          legend={t('source')}
          defaultValue="recording"
          options={[
            { value: 'recording', label: t('recording'), hint: t('recordingHint') },
            { value: 'transcript', label: t('transcript'), hint: t('transcriptHint') },
          ]}
        />
      }
      hint={
        <>
          <p className="group-has-[input[value=transcript]:checked]/form:hidden">
            {t('recordingKinds', { megabytes: megabytes.recording })}
          </p>
          <p className="hidden group-has-[input[value=transcript]:checked]/form:block">
            {t('transcriptKinds', { megabytes: megabytes.transcript })}
          </p>
          <p className="mt-1">{t('private')}</p>
        </>
      }
    >
      <div className="group/position space-y-4">
        <PositionField label={t('position')} positions={positions} ownFirst defaultValue="" required>
          <option value="" disabled>
            {t('choosePosition')}
          </option>
          <option value="other">{t('otherPosition')}</option>
        </PositionField>
        <Field
          id="positionTitle"
          label={t('positionTitle')}
          hint={t('positionTitleHint')}
          className="hidden group-has-[option[value=other]:checked]/position:block"
        >
          {(wiring) => <Input name="positionTitle" maxLength={nameLength} {...wiring} />}
        </Field>
      </div>
      <div className="grid gap-x-4 gap-y-7 sm:grid-cols-2">
        <Field id="company" label={t('company')}>
          {(wiring) => <Input name="company" maxLength={nameLength} autoComplete="off" {...wiring} />}
        </Field>
        <Field id="heldOn" label={t('heldOn')}>
          {(wiring) => <Input type="date" name="heldOn" max={latest} {...wiring} />}
        </Field>
      </div>
      <Field id="name" label={t('name')} hint={t('nameHint')}>
        {(wiring) => <Input name="name" maxLength={nameLength} autoComplete="off" {...wiring} />}
      </Field>
      <Segmented
        name="language"
        legend={t('language')}
        defaultValue={locale}
        options={locales.map((each) => ({
          value: each,
          label: <span lang={each}>{languageNames[each]}</span>,
        }))}
      />
    </UploadForm>
  )
}
