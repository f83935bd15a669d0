/** What meeting tools and people write around a conversation. */
const always =
  /^(?:-{3,}|={3,}|\*{3,}|_{3,}|transcript|transcription|attendees|文字记录|会议记录|转写结果|meeting ended after .{0,40}|this editable transcript was computer generated.{0,200}|transcribed by https?:\S{1,100}|.{0,40}started transcription|.{0,40}stopped transcription|[^我]{0,20}(?:开始|停止|结束)了?(?:转写|录制|录音)|本?(?:文档|内容|记录|转写|文本)?由.{0,12}(?:ai|智能|自动|腾讯会议|飞书|钉钉|讯飞|通义).{0,12}(?:生成|转写|提供|识别).{0,20})[:：。.]?$/i
const entry =
  /^(?:#{1,6}\s|关键词|全文摘要|摘要|时间|日期|地点|主题|公司|岗位|职位|会议(?:主题|时间|号|名称)?|参会人员?|参会者|与会者|录制(?:时间|人)|记录人|创建时间|时长|date|time|title|subject|location|company|position|attendees|participants|duration|summary|keywords|topic|meeting|recorded|created)(?:\b|\s*[:：])/i
const date =
  /^(?:\w{3,9},? )?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\w{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?:\D.{0,60})?$/

/** Letters of a title; what is longer was said. */
const titleLength = 60

/** Whether a line stands around a conversation. @param isBefore whether nothing was said yet */
export function isAround(line: string, isBefore: boolean): boolean {
  if (always.test(line)) return true
  if (!isBefore) return /^#{1,6}\s/.test(line)
  return entry.test(line) || date.test(line) || (line.length <= titleLength && !/[。！？!?.…]$/.test(line))
}
