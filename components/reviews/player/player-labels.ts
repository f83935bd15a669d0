import { getTranslations } from 'next-intl/server'

/** The words of a player in the reader's language, for the browser; `at` keeps its blanks `{time}` and `{total}`. */
export async function playerLabels() {
  const t = await getTranslations('reviews.player')
  return {
    title: t('title'),
    play: t('play'),
    pause: t('pause'),
    back: t('back'),
    forward: t('forward'),
    position: t('position'),
    at: t('at', { time: '{time}', total: '{total}' }),
    speed: t('speed'),
    follow: t('follow'),
    keys: t('keys'),
    failed: t('failed'),
  }
}
