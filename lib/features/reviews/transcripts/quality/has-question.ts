const english =
  /\?|(?:^|[.!;,]\s*|\b(?:so|and|but|okay|ok|well|now|then)\s+)(?:what|why|how|when|where|which|who)(?:['’](?:s|re|d))?\s+(?:is|are|was|were|do|did|does|would|can|could|have|has|will|about|kind|sort|makes?|made|many|much|long|if|your)\b|\b(?:what|how|why)['’](?:s|re|d)\s+(?:your|you)\b|\b(?:tell|walk|talk|take) (?:me|us)\b|\b(?:can|could|would|will|do|did|have|are|were) you\b|\b(?:describe|explain) (?:a|an|the|your|how|what)\b|\b(?:introduce yourself|give (?:me|us) an example)\b/iu
const chinese =
  /？|(?:吗|么|呢)[。，,\s]*$|[你您][^。！？]{0,30}(?:什么|怎么|为何|如何|哪[个些里种]|多少|是否|能不能|可不可以|有没有)|(?:为什么|怎么|如何|什么|多少)[^。！？]{0,12}$|(?:介绍|描述|解释|分享|概括|说明)一?下|说说|说一[下说]|讲[讲一]|谈[谈一]|聊[聊一]|举个|请你|请问/u

/** Whether a line may ask for something: a net with wide meshes, for conversations in which nobody does. */
export function hasQuestion(text: string): boolean {
  return english.test(text) || chinese.test(text)
}
