import { getTranslations } from 'next-intl/server'
import { playerLabels } from '@/components/reviews/player/player-labels'
import type { TranscriptLabels } from '@/components/reviews/transcript/labels'

/** The words of a transcript in the reader's language, for the browser. */
export async function transcriptLabels(hasReport: boolean): Promise<TranscriptLabels> {
  const [t, tList, tSpeakers, player] = await Promise.all([
    getTranslations('reviews.transcript'),
    getTranslations('reviews.list'),
    getTranslations('reviews.speakers'),
    playerLabels(),
  ])
  return {
    openReport: t('open'),
    notYet: t('notYet'),
    notScored: tList('notScored'),
    unsure: t('unsure'),
    unsureHint: t('unsureHint'),
    nobody: t('nobody'),
    text: t('text'),
    speaker: t('speaker'),
    newSpeaker: t('newSpeaker'),
    save: t('save'),
    cancel: t('cancel'),
    split: t('split'),
    splitWhere: t('splitWhere'),
    merge: t('merge'),
    keys: t('keys'),
    saving: t('saving'),
    unsaved: t('unsaved'),
    again: t('again'),
    unreachable: t('unreachable'),
    changes: hasReport ? t('changes', { count: '{count}' }) : t('changesNoReport', { count: '{count}' }),
    changesHint: t('changesHint'),
    update: hasReport ? t('update') : t('run'),
    updating: t('updating'),
    question: t('question', { number: '{number}' }),
    questionGoesOn: t('questionGoesOn', { number: '{number}' }),
    line: t('line', { number: '{number}' }),
    score: t('score', { score: '{score}' }),
    play: t('play', { time: '{time}', speaker: '{speaker}' }),
    edit: t('edit', { speaker: '{speaker}', place: '{place}' }),
    parts: {
      follow_up: t('parts.follow_up'),
      small_talk: t('parts.small_talk'),
      logistics: t('parts.logistics'),
      candidate_question: t('parts.candidate_question'),
      other: t('parts.other'),
    },
    speakers: {
      title: tSpeakers('title'),
      lead: tSpeakers('lead'),
      guess: tSpeakers('guess'),
      confirm: tSpeakers('confirm'),
      confirmOf: tSpeakers('confirmOf', { name: '{name}' }),
      nameOf: tSpeakers('nameOf', { name: '{name}' }),
      roleOf: tSpeakers('roleOf', { name: '{name}' }),
      lines: tSpeakers('lines', { count: '{count}' }),
      swap: tSpeakers('swap'),
      roles: {
        interviewer: tSpeakers('roles.interviewer'),
        candidate: tSpeakers('roles.candidate'),
        other: tSpeakers('roles.other'),
      },
    },
    player,
  }
}
