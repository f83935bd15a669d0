import 'server-only'

const openAi = { name: 'openai', model: 'gpt-4.1-mini' }

// Each model answers without long thinking first and takes a temperature, so that judgements repeat.
const known: [ending: string, { name: string; model: string }][] = [
  ['openai.com', openAi],
  ['aliyuncs.com', { name: 'dashscope', model: 'qwen-plus' }],
  ['deepseek.com', { name: 'deepseek', model: 'deepseek-chat' }],
  ['siliconflow.cn', { name: 'siliconflow', model: 'deepseek-ai/DeepSeek-V3' }],
  ['siliconflow.com', { name: 'siliconflow', model: 'deepseek-ai/DeepSeek-V3' }],
  ['xf-yun.com', { name: 'spark', model: '4.0Ultra' }],
]

const ollamaPort = '11434'

/**
 * What to call the service behind a base URL, and the model to ask it for when none is configured (for a host
 * that is not known: OpenAI's, which a proxy in front of OpenAI takes; any other service needs a configured one).
 */
export function describeHost(baseUrl: string): { name: string; model: string } {
  const { hostname, port } = new URL(baseUrl)
  if (port === ollamaPort) return { name: 'ollama', model: 'qwen3' }
  const match = known.find(([ending]) => hostname === ending || hostname.endsWith(`.${ending}`))
  if (match) return match[1]
  const labels = hostname.split('.')
  const isNamed = labels.length > 1 && !/^[\d.]+$/.test(hostname)
  return { name: (isNamed && labels.at(-2)) || hostname.replace(/^\[|\]$/g, ''), model: openAi.model }
}
