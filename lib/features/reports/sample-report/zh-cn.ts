import type { ReportInput } from '@/lib/features/reports/model'

export const sampleReportZh: ReportInput = {
  id: '5a4f1c1e-0000-4000-8000-00000000c000',
  interviewId: '5a4f1c1e-0000-4000-8000-00000000c100',
  language: 'zh-CN',
  candidateName: '陈思雨',
  positionTitle: '前端工程师',
  mode: 'practice',
  startedAt: new Date('2026-11-18T11:30:00Z'),
  durationSeconds: 1080,
  overall: 70,
  scoredTurns: 3,
  dimensions: [
    { dimension: 'knowledge', score: 63, turns: 2 },
    { dimension: 'skillMatch', score: 63, turns: 2 },
    { dimension: 'expression', score: 75, turns: 3 },
    { dimension: 'logic', score: 67, turns: 3 },
    { dimension: 'innovation', score: 75, turns: 1 },
    { dimension: 'composure', score: 75, turns: 1 },
  ],
  aspects: [
    { aspect: 'technical', score: 63 },
    { aspect: 'communication', score: 72 },
    { aspect: 'problemSolving', score: 70 },
    { aspect: 'confidence', score: 75 },
  ],
  skills: [
    {
      skill: '性能优化',
      level: 'proficient',
      reach: 87,
      confidence: 'low',
      turns: [1],
      evidence: [
        { quote: '我先把首图直接写进 HTML，加了 fetchpriority，再按屏幕宽度出 WebP', turn: 1 },
        {
          quote: '首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道。',
          turn: 1,
        },
      ],
    },
    {
      skill: '浏览器、网络与安全',
      level: 'competent',
      reach: 55,
      confidence: 'low',
      turns: [2],
      evidence: [
        { quote: '我会放 Cookie，加 HttpOnly，这样注入的脚本读不到。', turn: 2 },
        { quote: 'localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了', turn: 2 },
      ],
    },
    {
      skill: '协作与推进',
      level: 'proficient',
      reach: 72,
      confidence: 'low',
      turns: [3],
      evidence: [
        { quote: '我没有在评审会上争，当天下午做了个原型，用千元机录了屏，帧率只有二十二。', turn: 3 },
      ],
    },
  ],
  strengths: [
    {
      text: '意见不合时拿实测说话，而不是争论。',
      quote: '我没有在评审会上争，当天下午做了个原型，用千元机录了屏，帧率只有二十二。',
      turn: 3,
    },
    {
      text: '动手之前先找到时间真正花在哪里。',
      quote: '首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道。',
      turn: 1,
    },
    {
      text: '想到了第三方代码带来的风险。',
      quote: 'localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了',
      turn: 2,
    },
    { text: '用可以核对的结果收尾。', quote: '两周之后 P75 从 4.3 秒降到了 2.4 秒。', turn: 1 },
  ],
  weaknesses: [
    { text: '把“大家都这么做”当成了安全决策的理由。', quote: '一般项目都是这么做的。', turn: 2 },
    {
      text: '靠人发现问题，没有能拦住变慢的机制。',
      quote: '我们每周一会看大盘，变慢了应该能发现。',
      turn: 1,
    },
    { text: '没有说这件事之后两个人怎样合作。', quote: null, turn: 3 },
    { text: '没有提到怎样从源头防止脚本注入。', quote: null, turn: 2 },
  ],
  suggestions: [
    {
      title: '接下来重点练：浏览器、网络与安全',
      action: '每种方案都说清会留下什么攻击、用什么来防，最后补上怎样控制损失。',
      turn: 2,
    },
    {
      title: '接下来重点练：性能优化',
      action: '结尾加一句：用什么性能预算或告警，能在下次变慢时自动拦住。',
      turn: 1,
    },
    {
      title: '接下来重点练：协作与推进',
      action: '结尾补一句：这件事之后，你们的合作方式有什么变化。',
      turn: 3,
    },
  ],
  turns: [
    {
      turnId: '5a4f1c1e-0000-4000-8000-00000000c001',
      number: 1,
      attempt: 1,
      question: {
        bankId: 'frontend-lcp-diagnosis',
        type: 'technical',
        difficulty: 4,
        skill: '性能优化',
        text: '你简历里写过优化商品详情页的首屏。当时手机上最大内容绘制（LCP）的 P75 是 4.5 秒，你是怎么拆解这段时间的，先改了什么？',
        points: [
          { text: '从真实用户数据出发并分维度看', terms: ['真实用户', '线上数据', '机型'] },
          { text: '拆成首字节、加载延迟、下载、渲染延迟几段', terms: ['首字节', '加载延迟', '瀑布图'] },
          { text: '让首图更早被发现、体积更小', terms: ['预加载', 'fetchpriority', 'WebP', 'srcset'] },
          { text: '用性能预算和告警守住结果', terms: ['性能预算', '告警', '门禁'] },
        ],
        modelAnswer:
          '我先看真实用户数据，按机型和网络类型拆开，弱网慢和普遍慢的原因不一样。然后把 4.5 秒拆成四段：首字节时间、图片请求发出前的加载延迟、下载耗时、渲染延迟。这类页面最常见的是第二段太长，因为图片地址要等 JS 跑完、接口回来才知道。所以我会先做服务端渲染，首图直接写进 HTML，加上 fetchpriority，再让 CDN 按屏幕宽度输出 WebP 或 AVIF。最后在流水线里设性能预算，包体积超了不让合并，线上 P75 按周看并配告警。',
        followUps: ['怎么防止它再变慢？'],
        basis: { kind: 'resume', quote: '负责商品详情页首屏优化，加载时间缩短 45%' },
      },
      dialogue: [
        {
          author: 'interviewer',
          kind: 'question',
          text: '你简历里写过优化商品详情页的首屏。当时手机上最大内容绘制（LCP）的 P75 是 4.5 秒，你是怎么拆解这段时间的，先改了什么？',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: '我先看了线上真实用户的数据，按机型拆开，发现慢的基本都是 4G 下的低端安卓机。再看瀑布图，首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道。所以我先把首图直接写进 HTML，加了 fetchpriority，再按屏幕宽度出 WebP。两周之后 P75 从 4.3 秒降到了 2.4 秒。',
        },
        { author: 'interviewer', kind: 'follow_up', text: '拆得很清楚。那怎么防止它以后再变慢？' },
        { author: 'candidate', kind: 'answer', text: '我们每周一会看大盘，变慢了应该能发现。' },
      ],
      evaluation: {
        status: 'scored',
        engine: 'offline',
        fallback: null,
        rubricVersion: '2',
        evaluation: {
          score: 79,
          relevance: 92,
          dimensions: {
            knowledge: {
              score: 75,
              level: 4,
              quotes: ['图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道'],
              note: '说出了最关键的一段耗时和它的成因。',
            },
            skillMatch: {
              score: 75,
              level: 4,
              quotes: ['我先把首图直接写进 HTML，加了 fetchpriority，再按屏幕宽度出 WebP'],
              note: '岗位要求的优化手段在线上真正用过。',
            },
            expression: {
              score: 75,
              level: 4,
              quotes: ['两周之后 P75 从 4.3 秒降到了 2.4 秒。'],
              note: '具体、有条理；追问的回答偏薄。',
            },
            logic: {
              score: 100,
              level: 5,
              quotes: ['我先看了线上真实用户的数据，按机型拆开'],
              note: '测量、原因、改动、结果，一步接一步。',
            },
            innovation: null,
            composure: null,
          },
          points: [
            {
              text: '从真实用户数据出发并分维度看',
              covered: true,
              quote: '我先看了线上真实用户的数据，按机型拆开',
            },
            {
              text: '拆成首字节、加载延迟、下载、渲染延迟几段',
              covered: true,
              quote: '再看瀑布图，首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出',
            },
            {
              text: '让首图更早被发现、体积更小',
              covered: true,
              quote: '我先把首图直接写进 HTML，加了 fetchpriority，再按屏幕宽度出 WebP',
            },
            { text: '用性能预算和告警守住结果', covered: false, quote: null },
          ],
          keywords: {
            used: ['真实用户', '机型', '瀑布图', '首字节', 'fetchpriority', 'WebP'],
            missed: ['性能预算', '告警', '门禁'],
          },
          strengths: [
            {
              text: '动手之前先找到时间真正花在哪里。',
              quote:
                '首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道。',
            },
            { text: '用可以核对的结果收尾。', quote: '两周之后 P75 从 4.3 秒降到了 2.4 秒。' },
          ],
          gaps: [
            { text: '靠人发现问题，没有能拦住变慢的机制。', quote: '我们每周一会看大盘，变慢了应该能发现。' },
          ],
          feedback:
            '过程完整，数字也到位。缺的是最后一步：这个级别的面试官想听到，不靠人盯，用什么办法保证页面不会再慢下去。',
          improvedAnswer:
            '我先看了线上真实用户的数据，按机型拆开，发现慢的基本都是 4G 下的低端安卓机。再看瀑布图，首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道。所以我先把首图直接写进 HTML，加了 fetchpriority，再按屏幕宽度出 WebP。两周之后 P75 从 4.3 秒降到了 2.4 秒。为了守住这个结果，我会在流水线里设体积预算，超了不让合并，线上 P75 按周统计并配告警，而不是靠人看大盘。',
          advice: '结尾加一句：用什么性能预算或告警，能在下次变慢时自动拦住。',
        },
      },
      notes: {
        story: null,
        ownership: {
          own: 2,
          shared: 0,
          quotes: ['我先看了线上真实用户的数据，按机型拆开，发现慢的基本都是 4G 下的低端安卓机。'],
        },
        specificity: {
          sentences: 5,
          concrete: 2,
          quotes: [
            '再看瀑布图，首字节只要 0.6 秒，但图片请求过了 2.1 秒才发出，因为图片地址要等 JS 跑完、接口回来才知道。',
            '两周之后 P75 从 4.3 秒降到了 2.4 秒。',
          ],
        },
        figure: '两周之后 P75 从 4.3 秒降到了 2.4 秒。',
      },
      mistakes: [
        { text: '只拿自己电脑上的数据说话，不看线上用户', quote: null },
        { text: '先上骨架屏遮住，没有解决图片来得晚', quote: null },
      ],
      earlierAttempts: [],
    },
    {
      turnId: '5a4f1c1e-0000-4000-8000-00000000c002',
      number: 2,
      attempt: 2,
      question: {
        bankId: 'frontend-session-storage-security',
        type: 'technical',
        difficulty: 4,
        skill: '浏览器、网络与安全',
        text: '单页应用的登录凭证，你会放在 localStorage 还是 Cookie 里？两种方案各自会留下什么攻击面，分别怎么防？',
        points: [
          { text: 'localStorage 会被注入的脚本直接读走', terms: ['XSS', '注入', '恶意脚本'] },
          { text: '用 HttpOnly、Secure 让脚本读不到', terms: ['HttpOnly', 'Secure'] },
          {
            text: 'Cookie 会自动携带，带来跨站请求伪造，需 SameSite 或令牌防护',
            terms: ['CSRF', 'SameSite', '自动带上'],
          },
          { text: '从源头防注入：转义、过滤、内容安全策略', terms: ['CSP', '转义', '过滤'] },
          { text: '缩短有效期、轮换、敏感操作二次验证，降低损失', terms: ['有效期', '轮换', '二次验证'] },
        ],
        modelAnswer:
          '我默认选 Cookie，由服务端下发，带上 HttpOnly、Secure 和 SameSite=Lax。放 localStorage 最大的问题是，只要有一个 XSS 漏洞，或者某个 npm 包被投毒，令牌就能被拷走，在别的机器上一直用到过期。HttpOnly 能防拷贝，但浏览器会自动带上 Cookie，于是要考虑 CSRF：SameSite 挡掉大部分，写操作再加一次性令牌。HttpOnly 防不住 XSS 本身，所以源头更重要：靠框架默认转义，富文本做过滤，再上 CSP 限制脚本来源。最后是控制损失，访问令牌有效期短一些，刷新令牌每次轮换，支付这类操作二次验证。',
        followUps: ['会话真被偷了，怎么让它不值钱？'],
        basis: { kind: 'position', quote: '' },
      },
      dialogue: [
        {
          author: 'interviewer',
          kind: 'question',
          text: '单页应用的登录凭证，你会放在 localStorage 还是 Cookie 里？两种方案各自会留下什么攻击面，分别怎么防？',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: '我会放 Cookie，加 HttpOnly，这样注入的脚本读不到。localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了。Cookie 的话要设 SameSite 防 CSRF。一般项目都是这么做的。',
        },
        {
          author: 'interviewer',
          kind: 'follow_up',
          text: '假如会话还是被偷了，怎么让它对攻击者不那么值钱？',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: '可能让它早点过期吧。这块我自己没配过，是平台组弄的。',
        },
      ],
      evaluation: {
        status: 'scored',
        engine: 'offline',
        fallback: null,
        rubricVersion: '2',
        evaluation: {
          score: 50,
          relevance: 88,
          dimensions: {
            knowledge: {
              score: 50,
              level: 3,
              quotes: ['localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了'],
              note: '两种方案的主要攻击都知道，缺少从源头的防护。',
            },
            skillMatch: {
              score: 50,
              level: 3,
              quotes: ['我会放 Cookie，加 HttpOnly，这样注入的脚本读不到。'],
              note: '会用标准做法，还没有自己设计过。',
            },
            expression: {
              score: 50,
              level: 3,
              quotes: ['Cookie 的话要设 SameSite 防 CSRF。'],
              note: '意思清楚，但每一点都只有一句话。',
            },
            logic: {
              score: 25,
              level: 2,
              quotes: ['一般项目都是这么做的。'],
              note: '结论来自别人的习惯，没有比较的过程。',
            },
            innovation: null,
            composure: null,
          },
          points: [
            {
              text: 'localStorage 会被注入的脚本直接读走',
              covered: true,
              quote: 'localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了',
            },
            {
              text: '用 HttpOnly、Secure 让脚本读不到',
              covered: true,
              quote: '我会放 Cookie，加 HttpOnly，这样注入的脚本读不到。',
            },
            {
              text: 'Cookie 会自动携带，带来跨站请求伪造，需 SameSite 或令牌防护',
              covered: true,
              quote: 'Cookie 的话要设 SameSite 防 CSRF。',
            },
            { text: '从源头防注入：转义、过滤、内容安全策略', covered: false, quote: null },
            { text: '缩短有效期、轮换、敏感操作二次验证，降低损失', covered: false, quote: null },
          ],
          keywords: {
            used: ['注入', '投毒', 'HttpOnly', 'CSRF', 'SameSite'],
            missed: ['CSP', '转义', '轮换', '二次验证'],
          },
          strengths: [
            {
              text: '想到了第三方代码带来的风险。',
              quote: 'localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了',
            },
          ],
          gaps: [
            { text: '把“大家都这么做”当成了安全决策的理由。', quote: '一般项目都是这么做的。' },
            { text: '没有提到怎样从源头防止脚本注入。', quote: null },
          ],
          feedback:
            '选择是对的，攻击也都叫得出名字。但推理停得太早：怎样防止注入、会话被偷后损失多大，题目都问到了。',
          improvedAnswer:
            '我会放 Cookie，加 HttpOnly，这样注入的脚本读不到；localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了。Cookie 的话要设 SameSite 防 CSRF，写操作再加一次性令牌。这些都防不住注入本身，所以还要靠转义和过滤，再上 CSP 限制脚本来源。为了控制损失，我会缩短会话有效期并定期轮换，支付这类操作要求二次验证。',
          advice: '每种方案都说清会留下什么攻击、用什么来防，最后补上怎样控制损失。',
        },
      },
      notes: {
        story: null,
        ownership: { own: 0, shared: 0, quotes: [] },
        specificity: { sentences: 6, concrete: 0, quotes: [] },
        figure: null,
      },
      mistakes: [
        { text: '图省事把令牌放进 localStorage', quote: null },
        { text: '以为上了 HTTPS 就能防住脚本注入', quote: null },
      ],
      earlierAttempts: [
        {
          attempt: 1,
          score: 36,
          answer: '我一般放 localStorage，前端取起来方便。网站上了 https 的话，我觉得是安全的。',
          next: {
            status: 'compared',
            change: 14,
            dimensions: [
              { dimension: 'knowledge', before: 25, after: 50 },
              { dimension: 'skillMatch', before: null, after: 50 },
              { dimension: 'expression', before: 25, after: 50 },
              { dimension: 'logic', before: 25, after: 25 },
            ],
            won: [
              {
                kind: 'point',
                text: 'localStorage 会被注入的脚本直接读走',
                quote: 'localStorage 页面上任何脚本都能读，有一个 npm 包被投毒就完了',
              },
              {
                kind: 'point',
                text: 'Cookie 会自动携带，带来跨站请求伪造，需 SameSite 或令牌防护',
                quote: 'Cookie 的话要设 SameSite 防 CSRF。',
              },
            ],
            lost: [],
          },
        },
      ],
    },
    {
      turnId: '5a4f1c1e-0000-4000-8000-00000000c003',
      number: 3,
      attempt: 1,
      question: {
        bankId: 'frontend-design-disagreement',
        type: 'behavioral',
        difficulty: 2,
        skill: '协作与推进',
        text: '讲一次你和设计师或产品经理在页面效果、交互上意见不一致的经历，最后是怎么定下来的？',
        points: [
          { text: '说清具体分歧和背后的影响', terms: ['低端机', '掉帧'] },
          { text: '拿数据或原型说话，而不是争论', terms: ['原型', '录屏', '实测'] },
          { text: '理解对方意图并给出替代方案', terms: ['真正想要', '替代方案'] },
          { text: '给出结果和之后的协作变化', terms: ['点击率', '从那以后'] },
        ],
        modelAnswer:
          '去年首页改版，设计师希望头图滚动时有模糊加缩放的效果。我们三分之一的访问来自低端机，我担心掉帧。我没有在评审会上直接说做不了，当天下午先做了个原型，用一台千元机实测并录屏，帧率只有二十左右。然后我问她这个动效想达到什么目的，她真正想要的是把注意力引到搜索框。于是我给了替代方案：只用位移和透明度做动画，性能差的机型退回静态图。上线后搜索框点击率涨了 9%，跳出率没变。从那以后，她有动效想法会在评审前先找我看一眼。',
        followUps: ['如果她坚持原方案，你会怎么做？'],
        basis: { kind: 'requirement', quote: '沟通主动，能与产品、设计、后端顺畅配合，及时同步风险' },
      },
      dialogue: [
        {
          author: 'interviewer',
          kind: 'question',
          text: '讲一次你和设计师或产品经理在页面效果、交互上意见不一致的经历，最后是怎么定下来的？',
        },
        {
          author: 'candidate',
          kind: 'answer',
          text: '去年秋天改版，设计师想让页头在滚动时缩小并模糊。我们三分之一的访问来自低端机，所以我担心会掉帧。我没有在评审会上争，当天下午做了个原型，用千元机录了屏，帧率只有二十二。然后我问她这个效果是为了什么，她其实是想让搜索框一直看得到。我就给了一个只移动搜索框的版本。她选了这个，上线第一个月页头搜索的点击率涨了 9%。',
        },
        { author: 'interviewer', kind: 'follow_up', text: '如果她坚持原来的方案，你会怎么做？' },
        {
          author: 'candidate',
          kind: 'answer',
          text: '我会提议做两周 AB 实验，按结果来定，当时我也是这么跟她说的。',
        },
      ],
      evaluation: {
        status: 'scored',
        engine: 'offline',
        fallback: null,
        rubricVersion: '2',
        evaluation: {
          score: 80,
          relevance: 95,
          dimensions: {
            knowledge: null,
            skillMatch: null,
            expression: {
              score: 100,
              level: 5,
              quotes: [
                '去年秋天改版，设计师想让页头在滚动时缩小并模糊。',
                '她选了这个，上线第一个月页头搜索的点击率涨了 9%。',
              ],
              note: '背景、任务、行动、结果都有，各用一两句话说完。',
            },
            logic: {
              score: 75,
              level: 4,
              quotes: ['我们三分之一的访问来自低端机，所以我担心会掉帧。'],
              note: '担心有事实依据。',
            },
            innovation: {
              score: 75,
              level: 4,
              quotes: ['我就给了一个只移动搜索框的版本。'],
              note: '替代方案达到同样的目的，代价更小。',
            },
            composure: {
              score: 75,
              level: 4,
              quotes: ['我会提议做两周 AB 实验，按结果来定'],
              note: '被追问时仍然对事不对人。',
            },
          },
          points: [
            {
              text: '说清具体分歧和背后的影响',
              covered: true,
              quote: '我们三分之一的访问来自低端机，所以我担心会掉帧。',
            },
            {
              text: '拿数据或原型说话，而不是争论',
              covered: true,
              quote: '当天下午做了个原型，用千元机录了屏，帧率只有二十二',
            },
            {
              text: '理解对方意图并给出替代方案',
              covered: true,
              quote: '然后我问她这个效果是为了什么，她其实是想让搜索框一直看得到。',
            },
            { text: '给出结果和之后的协作变化', covered: false, quote: null },
          ],
          keywords: { used: ['低端机', '掉帧', '原型', '点击率'], missed: ['从那以后', '替代方案'] },
          strengths: [
            {
              text: '意见不合时拿实测说话，而不是争论。',
              quote: '我没有在评审会上争，当天下午做了个原型，用千元机录了屏，帧率只有二十二。',
            },
          ],
          gaps: [{ text: '没有说这件事之后两个人怎样合作。', quote: null }],
          feedback: '有证据、有替代方案、有结果，是一个完整的故事。再补一句之后的合作方式就更圆满了。',
          improvedAnswer:
            '去年秋天改版，设计师想让页头在滚动时缩小并模糊。我们三分之一的访问来自低端机，所以我担心会掉帧。我没有在评审会上争，当天下午做了个原型，用千元机录了屏，帧率只有二十二。然后我问她这个效果是为了什么，她其实是想让搜索框一直看得到。我就给了一个只移动搜索框的版本。她选了这个，上线第一个月页头搜索的点击率涨了 9%。从那以后，她有动效想法会在评审前先找我看一眼。',
          advice: '结尾补一句：这件事之后，你们的合作方式有什么变化。',
        },
      },
      notes: {
        story: [
          { part: 'situation', quote: '去年秋天改版，设计师想让页头在滚动时缩小并模糊。' },
          { part: 'task', quote: null },
          { part: 'action', quote: '然后我问她这个效果是为了什么，她其实是想让搜索框一直看得到。' },
          { part: 'result', quote: '她选了这个，上线第一个月页头搜索的点击率涨了 9%。' },
        ],
        ownership: {
          own: 2,
          shared: 0,
          quotes: ['然后我问她这个效果是为了什么，她其实是想让搜索框一直看得到。'],
        },
        specificity: {
          sentences: 7,
          concrete: 3,
          quotes: [
            '我没有在评审会上争，当天下午做了个原型，用千元机录了屏，帧率只有二十二。',
            '她选了这个，上线第一个月页头搜索的点击率涨了 9%。',
          ],
        },
        figure: '她选了这个，上线第一个月页头搜索的点击率涨了 9%。',
      },
      mistakes: [{ text: '只讲设计师哪里不对，不讲后来一起弄清了什么', quote: null }],
      earlierAttempts: [],
    },
  ],
  engines: ['offline'],
  rubricVersion: '2',
}
