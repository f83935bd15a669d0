import { isAnswering, isSpeaking, type RoomView } from '@/components/interviews/room-state'

/** Why nothing can be done in the room at the moment; a key of the messages, null when something can. */
export function whyBlocked({ room, heardAt, moving, unsent }: RoomView) {
  if (heardAt === null) return 'connecting'
  if (unsent && unsent.state !== 'sending') return unsent.state === 'refused' ? 'refused' : 'unsent'
  if (moving || unsent) return moving === 'hint' ? 'hinting' : 'moving'
  if (isSpeaking(room)) return 'speaking'
  return null
}

/** Why no question can be answered again at the moment; null when one can. */
export function whyNotAgain(view: RoomView) {
  if (view.room.status === 'paused') return 'paused'
  return whyBlocked(view) ?? (isAnswering(view.room) ? 'answering' : null)
}
