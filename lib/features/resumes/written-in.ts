import type { ResumeContent } from '@/lib/features/resumes/model'

/** Whether a resume is written in Chinese: a Latin word says about as much as two Chinese characters. */
export function isWrittenInChinese(content: ResumeContent): boolean {
  const text = JSON.stringify(Object.values(content)).replace(/"[a-zA-Z]+":/g, '')
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0
  return characters > 2 * words
}
