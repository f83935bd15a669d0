import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { RoomClient } from '@/components/interviews/room-client'
import type { RoomView } from '@/components/interviews/room-state'

const inTheRoom = ['ready', 'active', 'paused', 'evaluating']

/** Leads on when the interview is over: to its report, or to the page that says what became of it. */
export function useWayOut({ room, unsent }: RoomView, client: RoomClient) {
  const router = useRouter()
  const { status, reportId } = room
  // An answer that was not accepted must not vanish with the page.
  const over = !inTheRoom.includes(status) && !unsent
  useEffect(() => {
    if (!over) return
    client.forget()
    if (status === 'completed' && reportId) router.replace(`/reports/${reportId}`)
    else router.refresh()
  }, [over, status, reportId, client, router])
}
