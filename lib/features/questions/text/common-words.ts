const list = (words: string) => words.split(/\s+/).filter(Boolean)

/** English words that carry grammar and not content. */
export const englishStopWords: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those such same other another some any each every both all few many much more most less least
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves one ones who whom whose which what when where why how
  am is are was were be been being do does did doing done have has had having will would shall should can could may might must
  and or but nor so yet if then else than because as of at by for from in into on onto off over under to toward towards up
  down out about above across after again against along among around before behind below beside between beyond during
  inside near outside since through throughout till until upon via with within without per
  not no never none nothing nobody neither dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt havent
  hasnt hadnt im ive id ill weve wed youre theyre thats theres lets its
  very really quite rather just only also too even still already ever always often sometimes usually almost maybe perhaps
  here there now today yes okay ok well like etc mr mrs ms dr sir madam let get gets got getting go goes going went gone
  make makes made making take takes took taken say says said saying see seen saw use used uses using
  way ways kind sort lot lots bit
  `),
)

/** Chinese words and characters that carry grammar and not content. */
export const chineseStopWords: ReadonlySet<string> = new Set(
  list(`
  的 了 是 在 有 和 与 或 及 以 及其 而 且 但 但是 并 并且 而且 因为 所以 因此 由于 如果 的话 虽然 然而 不过 只是 然后 于是 同时 另外 此外 以及 还有
  我 你 您 他 她 它 们 我们 你们 他们 她们 它们 咱们 自己 大家 别人 人家 谁 这 那 这个 那个 这些 那些 这样 那样 这么 那么 这里 那里 这种 那种 此 其 其他 其它 某
  什么 怎么 怎样 怎么样 如何 为什么 哪 哪个 哪些 哪里 多少 几 几个 是否 吗 呢 吧 啊 呀 嘛 哦 嗯 呃 哈
  不 没 没有 无 非 未 别 不是 不会 不能 不要 不用 不再 也 都 还 还是 就 就是 才 又 再 很 太 更 最 挺 比较 非常 特别 十分 相当 真的 其实 可能 也许 大概 一定 必须 应该 应当 需要 可以 能 能够 会 要 想 得 着 过 地 把 被 给 让 使 令 叫 对 对于 关于 从 到 向 往 由 用 按 按照 为 为了 根据 通过 随着 当 之 之间 之中 之后 之前 以后 以前 时候 时 后 前 中 里 上 下 内 外 间 旁 边 来 去 起来 出来 下来 下去 进去 过来 过去
  一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 零 半 第 个 些 点 次 种 类 位 条 件 份 块 家 名 项 遍 天 日 周 月 年 小时 分钟 秒 元
  一个 一些 一下 一点 一种 一样 一直 一起 一般 一次 第一 第二 第三 首先 其次 最后 先 接着 现在 目前 当时 今天 昨天 明天 去年 今年 明年 前年 每 每个 每次 各 各个 各种 所有 全部 整个 任何 许多 很多 大量 多 少 大 小 好 做 进行 说 讲 看 知道 觉得 认为 感觉 比如 例如 像 等 等等 之类 包括 有些 有的 某些
  先生 女士 小姐 男 女 男性 女性 男生 女生 岁
  `),
)

/**
 * Content words (stems, and Chinese words) that any answer to anything may use: finding one says nothing about what
 * the answer is about.
 */
export const vagueWords: ReadonlySet<string> = new Set(
  list(`
  good great better best nice bad important importance significant significantly effective effectively efficient efficiently
  thing things something everything anything issue problem solution solve solved way approach aspect aspects various different
  many several work working worked job task tasks people person team teams teamwork member members company everyone
  communicate communication understand understanding know knowledge learn learning experience think believe feel hope want need try
  help support improve improvement success successful successfully result results goal goals achieve ensure overall general
  generally always really basically actually certain specific situation situations process time times day days week weeks
  month months year years hour hours minute minutes first second third finally hard difficult difficulty easy simple quality
  high low big large small long short new old full part parts point points question questions answer answers attitude passion
  passionate responsible responsibility positive actively patience patient effort carefully comprehensive strong ability
  abilities skill skills percent number numbers later end start begin keep give find come look show tell ask call put
  fell dropped drop practice practices item items measure compare source scope risk reference case cases example
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million half
  change day end set put given once left open limit full tell stop step return come follow cut turn list hold
  share right sit stay pass short while wait cause live fix reason back run move line keep real wrong key value bring
  opinion add
  `),
)

/** The same for Chinese. */
export const vagueChineseWords: ReadonlySet<string> = new Set(
  list(`
  重要 关键 有效 高效 良好 优秀 积极 认真 努力 负责 耐心 细心 全面 综合 各方面 方面 方法 方式 问题 情况 事情 东西 工作 团队 同事 公司 领导 沟通 协作 合作 交流 配合
  理解 了解 学习 经验 能力 态度 责任心 责任感 提升 提高 改进 优化 解决 处理 完成 成功 结果 效果 目标 任务 过程 质量 效率 时间 阶段 一步 步骤 不断 充分 合理 适当 相关 具体 实际 主要 基本 总之 总体 整体 希望 相信 保证 确保 加强 注重 重视 关注 考虑 发现 开始 最终 后来 年底 减少 下降 风险 主动 理解 同意 百分之 小时 个月 分钟 能够 做好 困难 挑战 压力 成长 收获 精神 心态 回答 面试
  只有 一遍 左右 而是 改成 确认 或者 当天 平均 变化 统一 真实 说明 一天 一周 每周 错误 重新 清楚 已经 做了 操作 不会 百分
  提前 超过 半年 部分 三个 两个 原因 建议 业务 直接 影响 标准 正常 本身
  `),
)

/** Verbs with which expected points are written ("explains …", "说明…"): about the point and not part of it. */
export const pointVerbs: ReadonlySet<string> = new Set(
  list(`
  name names explain explains state states give gives describe describes mention mentions set sets show shows say says point
  points identify identifies distinguish distinguishes list lists define defines clearly concrete concretely correct correctly
  说明 讲清 讲明 指出 给出 提到 说出 说清 解释 描述 列出 点明 讲出 讲述 阐述 能说 明确 清楚 至少 具体
  `),
)
