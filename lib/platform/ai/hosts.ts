import 'server-only'

/** A service, the model to ask it for, and the one that transcribes, where it is known to have one. */
export type Host = { name: string; model: string; transcriber?: string }

const openAi: Host = { name: 'openai', model: 'gpt-4.1-mini', transcriber: 'whisper-1' }

const siliconFlow: Host = {
  name: 'siliconflow',
  model: 'deepseek-ai/DeepSeek-V3',
  transcriber: 'FunAudioLLM/SenseVoiceSmall',
}

// Each model answers without long thinking first and takes a temperature, so that judgements repeat.
const known: [ending: string, Host][] = [
  ['openai.com', openAi],
  ['aliyuncs.com', { name: 'dashscope', model: 'qwen-plus' }],
  ['deepseek.com', { name: 'deepseek', model: 'deepseek-chat' }],
  ['siliconflow.cn', siliconFlow],
  ['siliconflow.com', siliconFlow],
  ['groq.com', { name: 'groq', model: 'llama-3.3-70b-versatile', transcriber: 'whisper-large-v3-turbo' }],
  ['xf-yun.com', { name: 'spark', model: '4.0Ultra' }],
]

const ollamaPort = '11434'

/**
 * What to call the service behind a base URL, and the model to ask it for when none is configured (for a host
 * that is not known: OpenAI's, which a proxy in front of OpenAI takes; any other service needs a configured one).
 */
export function describeHost(baseUrl: string): Host {
  const { hostname, port } = new URL(baseUrl)
  if (port === ollamaPort) return { name: 'ollama', model: 'qwen3' }
  const match = known.find(([ending]) => hostname === ending || hostname.endsWith(`.${ending}`))
  if (match) return match[1]
  const labels = hostname.split('.')
  const isNamed = labels.length > 1 && !/^[\d.]+$/.test(hostname)
  return { name: (isNamed && labels.at(-2)) || hostname.replace(/^\[|\]$/g, ''), model: openAi.model }
}
