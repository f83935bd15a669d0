import { LinkifyIt } from 'linkify-it'

const linkify = new LinkifyIt({ fuzzyEmail: true, fuzzyLink: true })
linkify.tlds(
  'com|net|org|edu|gov|io|dev|me|ai|app|cn|co|xyz|tech|page|blog|site|website|top|cc|so|design|info|online|pro|work|works|studio|art|name|space|life|live|world|link|club|fun|wiki|moe|im|in|uk|de|fr|es|it|nl|be|ch|at|se|no|dk|fi|pl|cz|hu|ro|gr|ru|ua|jp|kr|hk|tw|sg|my|th|vn|id|ph|au|nz|ca|us|br|ar|mx|cl|za|ng|ke|il|tr|eu|is|ie|pt|lu|ee|lv|lt|gg|sh|to|tv|ly|re|rs|si|sk|bg|hr'.split(
    '|',
  ),
)

/** Words that look like addresses and are names of tools. */
const tools =
  /^(?:[\w-]+\.js|asp\.net|ado\.net|vb\.net|ml\.net|socket\.io|draw\.io|b\.(?:sc|tech|com|e)|m\.(?:sc|tech|com)|ph\.d|node\.js|.*\.(?:md|py|ts|sh|rs|pl|so|cc))$/i

/** The web addresses that a text shows, in full; e-mail addresses are none. */
export function findLinks(text: string): string[] {
  return (linkify.match(text.slice(0, 2_000)) ?? [])
    .filter(
      (match) =>
        match.schema !== 'mailto:' &&
        !tools.test(match.raw) &&
        text[match.index - 1] !== '@' &&
        text[match.lastIndex] !== '@',
    )
    .map((match) => toAddress(match.url))
}

/** An address as it is stored: https unless it says otherwise, without what a sentence left at its end. */
export function toAddress(url: string): string {
  const bare = url.trim().replace(/[),.;，。；、）]+$/u, '')
  if (/^https?:\/\//i.test(bare)) {
    return /^http:/i.test(url) && !/^http:\/\/(?:localhost|\d)/i.test(url) && bare.startsWith('http://')
      ? bare.replace('http://', 'https://')
      : bare
  }
  return `https://${bare.replace(/^\/\//, '')}`
}

/** What makes two addresses one: no scheme, no "www.", no slash at the end. */
export function sameAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
}

const networks: [RegExp, string][] = [
  [/(?:^|\.)linkedin\.(?:com|cn)$/, 'LinkedIn'],
  [/^github\.com$/, 'GitHub'],
  [/^gitlab\.com$/, 'GitLab'],
  [/^gitee\.com$/, 'Gitee'],
  [/^bitbucket\.org$/, 'Bitbucket'],
  [/^juejin\.(?:cn|im)$/, '掘金'],
  [/(?:^|\.)csdn\.net$/, 'CSDN'],
  [/(?:^|\.)zhihu\.com$/, '知乎'],
  [/(?:^|\.)cnblogs\.com$/, '博客园'],
  [/(?:^|\.)jianshu\.com$/, '简书'],
  [/(?:^|\.)segmentfault\.com$/, 'SegmentFault'],
  [/(?:^|\.)weibo\.com$/, '微博'],
  [/(?:^|\.)bilibili\.com$/, 'Bilibili'],
  [/^(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)stackoverflow\.com$/, 'Stack Overflow'],
  [/(?:^|\.)medium\.com$/, 'Medium'],
  [/^dev\.to$/, 'DEV'],
  [/(?:^|\.)leetcode(?:-cn)?\.(?:com|cn)$/, 'LeetCode'],
  [/(?:^|\.)hackerrank\.com$/, 'HackerRank'],
  [/(?:^|\.)codeforces\.com$/, 'Codeforces'],
  [/(?:^|\.)kaggle\.com$/, 'Kaggle'],
  [/(?:^|\.)behance\.net$/, 'Behance'],
  [/(?:^|\.)dribbble\.com$/, 'Dribbble'],
  [/(?:^|\.)facebook\.com$/, 'Facebook'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)youtube\.com$/, 'YouTube'],
  [/^scholar\.google\./, 'Google Scholar'],
  [/(?:^|\.)researchgate\.net$/, 'ResearchGate'],
  [/^orcid\.org$/, 'ORCID'],
  [/(?:^|\.)xing\.com$/, 'XING'],
  [/(?:^|\.)huggingface\.co$/, 'Hugging Face'],
  [/(?:^|\.)hub\.docker\.com$/, 'Docker Hub'],
]
const bases: Record<string, string> = {
  linkedin: 'linkedin.com/in/',
  领英: 'linkedin.com/in/',
  github: 'github.com/',
  gitlab: 'gitlab.com/',
  gitee: 'gitee.com/',
  码云: 'gitee.com/',
  bitbucket: 'bitbucket.org/',
  twitter: 'twitter.com/',
  x: 'x.com/',
  medium: 'medium.com/@',
  kaggle: 'kaggle.com/',
  leetcode: 'leetcode.com/',
  stackoverflow: 'stackoverflow.com/users/',
  behance: 'behance.net/',
  dribbble: 'dribbble.com/',
}

/** The network that an address belongs to, and the person's name there; null for a site of their own. */
export function networkOf(url: string): { network: string; username: string } | null {
  const [host = '', ...path] = sameAddress(url).split('/')
  const network = networks.find(([pattern]) => pattern.test(host))?.[1]
  if (!network) return null
  const segments = path.filter(
    (part) =>
      part && !/^(?:in|pub|people|user|users|u|profile|column|member|space|citations|channel)$/.test(part),
  )
  const known = url
    .split(/[?#]/)[0]
    ?.split('/')
    .find((part) => part.toLowerCase() === segments[0])
  return { network, username: (known ?? segments[0] ?? '').replace(/^@/, '') }
}

/** "GitHub: ada" as an address; null when the label names no network we know, or what follows is no name. */
export function handleAddress(label: string, handle: string): string | null {
  const base = bases[label.toLowerCase().replace(/\s/g, '')]
  const name = handle.trim().replace(/^(?:@|\/?in\/|\/)/, '')
  return base && /^[\w.-]{2,39}$/.test(name) && !/^\d+$/.test(name) ? `https://${base}${name}` : null
}
