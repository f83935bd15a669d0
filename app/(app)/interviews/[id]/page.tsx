import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import { InterviewFailed } from '@/components/interviews/interview-failed'
import { InterviewOver } from '@/components/interviews/interview-over'
import { InterviewRoom } from '@/components/interviews/interview-room'
import { Preparing } from '@/components/interviews/preparing'
import { QuestionOrigin } from '@/components/interviews/question-origin'
import { RoomHeader } from '@/components/interviews/room-header'
import { RoomIntro } from '@/components/interviews/room-intro'
import { getInterview } from '@/lib/features/interviews/data'
import { getQuestionOrigin } from '@/lib/features/interviews/get-question-origin'
import { getRoom } from '@/lib/features/interviews/get-room'
import { maxAnswerLength } from '@/lib/features/interviews/model'
import { getResume } from '@/lib/features/resumes/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/interviews/${id}`)
  if (!z.uuid().safeParse(id).success) notFound()
  return { viewer, interview: await orNotFound(getInterview(viewer, id)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { interview } = await load((await params).id)
  return { title: interview.positionTitle }
}

export default async function InterviewPage({ params }: Props) {
  const { viewer, interview } = await load((await params).id)
  const { id, positionTitle, positionId, mode, language } = interview
  if (mode === 'review') redirect(`/reviews/${id}`)
  const room = await getRoom(viewer, id)
  return (
    <>
      <RoomHeader title={positionTitle} mode={mode} language={language} />
      {await view()}
    </>
  )

  async function view() {
    switch (room.status) {
      case 'draft':
      case 'preparing': {
        const resume = interview.resumeId ? await getResume(viewer, interview.resumeId) : null
        return (
          <Preparing positionTitle={positionTitle} resumeName={resume?.name ?? null} plan={interview.plan} />
        )
      }
      case 'failed':
        return <InterviewFailed interviewId={id} />
      case 'completed':
      case 'cancelled':
      case 'archived':
        return <InterviewOver status={room.status} reportId={room.reportId} positionId={positionId} />
      default: {
        const { interviews } = await getMessages()
        // The room alone needs messages in the browser, and no others than these.
        const messages = { interviews: { room: interviews.room, failure: interviews.failure } }
        return (
          <NextIntlClientProvider messages={messages}>
            <InterviewRoom
              initial={room}
              intro={<RoomIntro room={room} origin={await origin()} />}
              maxAnswerLength={maxAnswerLength}
            />
          </NextIntlClientProvider>
        )
      }
    }
  }

  /** Before the start only; a simulation keeps to itself what it will ask about. */
  async function origin() {
    if (room.status !== 'ready') return null
    return (
      <QuestionOrigin
        origin={await getQuestionOrigin(viewer, id)}
        language={language}
        tellsBases={mode === 'practice'}
      />
    )
  }
}
