/** Mail and web addresses, and numbers long enough to be called. */
const contact =
  /[\w.+-]+@[\w-]+\.\w|https?:\/\/|www\.|\b[\w-]+\.(?:com|cn|org|net|io|me|dev)\b(?!\p{L})|(?:\+|\b)\d[\d\s().-]{7,}\d|(?:微信|电话|手机|邮箱|QQ|WeChat|phone|e-?mail)\s*(?:号|号码)?\s*[:：]/iu

/** A span of time looks like a number to call, and is none. */
const period = /\b(?:19|20)\d\d(?:[./-]\d{1,2})?\s*[-–—~至]\s*(?:(?:19|20)\d\d(?:[./-]\d{1,2})?|\d{1,2})\b/g

/** Whether a text says how to reach somebody. */
export function hasContactDetail(text: string): boolean {
  return contact.test(text.replace(period, ' '))
}
