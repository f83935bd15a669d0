import { type RefObject, useEffect, useRef } from 'react'

/** Pixels that are kept free above a question, and by which a reader must have moved to be left alone. */
const margin = 12

/**
 * Keeps what is new in sight: the end of the conversation, as far as the latest question stays in sight too, so that a long
 * answer is read from its beginning. Whoever scrolls while it grows is left where they are.
 * @param question names the latest question
 * @param text of the latest message, as it grows
 * @returns the element that scrolls
 */
export function useFollow(
  question: string | undefined,
  text: string | undefined,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const followed = useRef<{ question: string | undefined; top: number } | null>(null)
  useEffect(() => {
    const element = place.current
    if (!element || question === undefined || text === undefined) return
    const before = followed.current
    const isNew = before?.question !== question
    if (!isNew && Math.abs(element.scrollTop - before.top) > margin) return
    const asked = [...element.querySelectorAll<HTMLElement>('[data-question]')].at(-1)
    const top = asked ? asked.offsetTop - element.offsetTop - margin : element.scrollHeight
    element.scrollTop = Math.min(top, element.scrollHeight)
    followed.current = { question, top: element.scrollTop }
  }, [question, text])
  return place
}
