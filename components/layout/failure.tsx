'use client'

import { useSyncExternalStore } from 'react'
import { Notice } from '@/components/layout/notice'
import { readerLanguage } from '@/components/layout/reader-language'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import en from '@/messages/en/failure.json'
import zh from '@/messages/zh-CN/failure.json'

const never = () => () => {}
const words = { en, 'zh-CN': zh }

/**
 * What stands where a page could not be shown. It must not depend on anything that may have failed, so it brings
 * its own few sentences and reads the language off the document, which may get it only as this is drawn.
 */
export function Failure({ retry }: { retry: () => void }) {
  const texts = words[useSyncExternalStore(never, readerLanguage, readerLanguage)]
  return (
    <Notice
      title={texts.title}
      actions={
        <>
          <Button onClick={() => retry()}>{texts.retry}</Button>
          <a href="/" className={buttonClass({ variant: 'secondary' })}>
            {texts.home}
          </a>
        </>
      }
    >
      <title>{texts.title}</title>
      {texts.text}
    </Notice>
  )
}
