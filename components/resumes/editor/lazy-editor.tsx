'use client'

import dynamic from 'next/dynamic'
import type { ResumeEditorProps } from '@/components/resumes/editor/resume-editor'

const ResumeEditor = dynamic(() =>
  import('@/components/resumes/editor/resume-editor').then((it) => it.ResumeEditor),
)

/** The editor, whose code is loaded only by those who edit. */
export function LazyEditor(props: ResumeEditorProps) {
  return <ResumeEditor {...props} />
}
