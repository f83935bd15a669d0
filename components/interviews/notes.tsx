import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { RoomClient } from '@/components/interviews/room-client'
import type { RoomView } from '@/components/interviews/room-state'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Textarea } from '@/components/ui/textarea'

/** What stands in the way: a lost connection, an ended session, a refused move or answer. */
export function Notes({ view, client }: { view: RoomView; client: RoomClient }) {
  const t = useTranslations('interviews.room')
  const { room, link, trouble, refusal, unsent } = view
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) place.current?.scrollIntoView({ block: 'nearest' })
  }, [refusal])
  return (
    // The margin keeps it clear of the question at the top.
    <div ref={place} className="scroll-mt-56 space-y-3 empty:hidden">
      {link === 'lost' && (
        <Alert tone="warning" live>
          <p>{trouble ?? t('lost')}</p>
          <Button variant="secondary" size="small" className="mt-2" onClick={client.refresh}>
            {t('tryNow')}
          </Button>
        </Alert>
      )}
      {link === 'signed_out' && (
        <Alert tone="danger" live>
          <p>{t('signedOut')}</p>
          <a
            href={`/sign-in?next=/interviews/${room.id}`}
            className={buttonClass({ variant: 'secondary', size: 'small' }, 'mt-2')}
          >
            {t('signIn')}
          </a>
        </Alert>
      )}
      {unsent?.state === 'refused' ? (
        <Alert tone="danger" live title={t('refusedTitle')}>
          <p>{refusal}</p>
          <Textarea
            readOnly
            aria-label={t('refusedTitle')}
            lang={room.language}
            className="my-2 max-h-32 text-sm"
            value={unsent.text}
          />
          {room.turn && room.status === 'active' && (
            <Button variant="secondary" size="small" onClick={client.putBack}>
              {t('putBack')}
            </Button>
          )}
          <Button variant="quiet" size="small" onClick={client.discard}>
            {t('discard')}
          </Button>
        </Alert>
      ) : (
        refusal && (
          <Alert tone="danger" live>
            {refusal}
          </Alert>
        )
      )}
    </div>
  )
}
