'use client'

import type { ReactNode } from 'react'
import { Lobby } from '@/components/interviews/lobby'
import { Talk } from '@/components/interviews/talk'
import { useRoom } from '@/components/interviews/use-room'
import { useWayOut } from '@/components/interviews/use-way-out'
import type { Room } from '@/lib/features/interviews/model'

type InterviewRoomProps = {
  initial: Room
  /** What will happen: stands there until the start. */
  intro: ReactNode
  /** Characters of one answer. */
  maxAnswerLength: number
}

/** The room, live from the start of an interview to its report. */
export function InterviewRoom({ initial, intro, maxAnswerLength }: InterviewRoomProps) {
  const { view, client } = useRoom(initial)
  useWayOut(view, client)
  if (view.room.status === 'ready') return <Lobby view={view} client={client} intro={intro} />
  return <Talk view={view} client={client} maxAnswerLength={maxAnswerLength} />
}
