import { partLabel } from '@/lib/features/resumes/ai/parse-resume/rules/parts'

/** Labels that say no more than what the field is called. */
export const knownLabels =
  /^(?:工作|项目|主要|岗位|个人|实习|核心)?(?:内容|描述|职责|业绩|成果|成绩|简介|介绍|背景|概述|责任|贡献|亮点){1,2}$|^(?:key )?(?:responsibilities|achievements|description|duties|accomplishments|highlights|contributions|overview|summary|details|tasks)$/i
const toolLabels =
  /^(?:项目|使用|所用|主要|核心|相关|涉及)?(?:技术|开发|软件|硬件|系统)(?:栈|架构|选型|框架|要点|环境|技术|语言|工具|点)?$|^(?:tech|technolog|tool|stack|built|environment|skills|keywords)/i

/** Whether a name is that of a field of an entry, such as "Responsibilities" or "技术栈", and not of an entry. */
export function isFieldLabel(name: string): boolean {
  const bare = name.replace(/^[\s【[]+|[\s】\]]+$/g, '')
  return knownLabels.test(bare) || toolLabels.test(bare) || partLabel(bare) !== null
}
