import { useEffect, useState, useSyncExternalStore } from 'react'
import { browserStore } from '@/components/interviews/local-store'
import { makeRoomClient, type RoomClient } from '@/components/interviews/room-client'
import { isSpeaking, type RoomView } from '@/components/interviews/room-state'
import type { Room } from '@/lib/features/interviews/model'

/** Milliseconds between two looks at an interview that is being judged. */
const lookEveryMs = 1_500

/** The room as it stands, live from the first effect on, and what can be done in it. */
export function useRoom(initial: Room): { view: RoomView; client: RoomClient } {
  const [client] = useState(() =>
    makeRoomClient(initial, { fetch: (...request) => fetch(...request), store: browserStore }),
  )
  const view = useSyncExternalStore(client.subscribe, client.view, client.view)
  useEffect(() => client.start(), [client])
  useEffect(() => {
    const look = () => {
      if (!document.hidden) client.refresh()
    }
    window.addEventListener('online', look)
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [client])
  const judged = view.room.status === 'evaluating' && !isSpeaking(view.room)
  useEffect(() => {
    if (!judged) return
    const timer = setInterval(() => {
      if (!document.hidden) client.refresh()
    }, lookEveryMs)
    return () => clearInterval(timer)
  }, [client, judged])
  return { view, client }
}
