'use client'

import { Notice } from '@/components/layout/notice'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import en from '@/messages/en/failure.json'
import zh from '@/messages/zh-CN/failure.json'

/**
 * What stands where a page could not be shown. It must not depend on anything that may have failed, so it brings
 * its own few sentences and reads the language off the document.
 */
export function Failure({ retry }: { retry: () => void }) {
  const texts = document.documentElement.lang === 'zh-CN' ? zh : en
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
      {texts.text}
    </Notice>
  )
}
