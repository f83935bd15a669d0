/*
 * Words that say the same in an answer, one group a line, in both languages: everyday words first, then those of the
 * trades the bank asks about. English members stand in their base form (comparison is by stem, so inflections need no
 * entry), Chinese ones as they are written. A word may stand in several groups. Members of a group replace one
 * another in most sentences; what is merely related does not belong here.
 */
const groups = `
fast, quick, rapid, speedy, swift | 快, 迅速, 快速, 高速
slow, sluggish | 慢, 缓慢
big, large, huge, great | 大, 巨大, 庞大
small, little, tiny, minor | 小, 微小, 少量
many, several, multiple, numerous, lots | 许多, 很多, 大量, 多个, 若干, 好几
more, additional, extra, further | 更多, 额外, 另外
begin, start, commence, initiate, launch | 开始, 启动, 发起
end, finish, complete, terminate, conclude | 结束, 完成, 终止, 做完
stop, halt, cease, quit | 停止, 中止, 停下
whole, entire, full, complete, all | 全部, 所有, 整个, 完整
part, piece, portion, section, fragment | 部分, 片段, 一部分
every, each | 每个, 各个, 逐个
same, identical, equal, alike | 相同, 一样, 一致, 同样
different, distinct, unlike, other, another | 不同, 不一样, 另一个
similar, comparable | 相似, 类似, 相近
make, create, build, construct, generate, produce, form | 创建, 建立, 生成, 产生, 构建, 制作
change, modify, alter, update, edit, adjust, mutate | 改变, 修改, 变更, 更新, 调整, 变化, 改动
replace, swap, exchange, substitute, switch | 替换, 交换, 更换, 置换, 换成, 切换
add, insert, append, put, push, attach, include | 添加, 插入, 加入, 增加, 放入
remove, delete, erase, drop, eliminate, discard, clear | 删除, 移除, 去掉, 清除, 消除, 去除
take, get, obtain, acquire, fetch, retrieve, receive | 获取, 取得, 得到, 获得, 拿到, 取出, 收到
give, provide, offer, supply, deliver | 提供, 给出, 供给, 供应
return, yield | 返回, 归还
find, search, locate, lookup, seek, discover | 查找, 寻找, 搜索, 找到, 检索, 定位
check, verify, validate, test, confirm, inspect, examine | 检查, 验证, 校验, 检验, 核对, 确认, 测试, 核实, 验收
use, utilize, employ, apply | 使用, 利用, 采用, 运用, 应用
keep, maintain, preserve, retain, hold | 保持, 维持, 保留, 维护
store, save, record, persist, hold | 存储, 储存, 保存, 存放, 记录
show, display, present, demonstrate | 显示, 展示, 呈现
tell, inform, notify, report | 告诉, 通知, 告知, 汇报, 上报
say, state, declare, specify, indicate | 说明, 声明, 指明, 指定, 表明
decide, determine, choose, select, pick | 决定, 选择, 选取, 挑选, 确定
allow, permit, enable, let | 允许, 可以让, 使得, 能够让
prevent, avoid, stop, forbid, prohibit, block | 防止, 避免, 阻止, 禁止, 杜绝, 以免
limit, restrict, bound, constrain, cap | 限制, 约束, 限定, 上限
need, require, demand, must | 需要, 要求, 必须, 必要
want, wish, desire | 想要, 希望
help, assist, aid, support | 帮助, 协助, 支持, 辅助
cause, reason, why | 原因, 理由, 起因
result, outcome, consequence, effect | 结果, 后果, 效果
because, since, due | 因为, 由于
increase, raise, grow, rise, expand, improve, enlarge, boost | 提高, 增加, 增长, 上升, 提升, 扩大, 增强, 加大
decrease, reduce, lower, cut, drop, shrink, lessen, minimize, save | 减少, 降低, 下降, 缩短, 压缩, 节省, 节约, 减轻, 缩小, 压低
improve, enhance, optimize, better | 改进, 改善, 优化, 提高, 提升
split, divide, break, partition, separate, cut | 拆分, 分成, 划分, 分割, 拆成, 分解, 切分, 分开
merge, combine, join, unite, unify, integrate | 合并, 结合, 组合, 整合, 汇总, 归并
gather, collect, aggregate, accumulate | 收集, 汇集, 集中, 聚合, 归集
share, common | 共享, 共用, 分享, 公用, 共同
independent, separate, isolated | 独立, 隔离, 互不影响, 单独
connect, link, attach, chain | 连接, 链接, 相连, 衔接, 串联, 对接
relation, relationship, association | 关系, 关联, 联系
move, shift, transfer, transport, migrate | 移动, 转移, 迁移, 搬运, 挪动
send, transmit, pass, forward, submit | 发送, 传输, 传递, 传送, 提交, 转发
distribute, spread, allocate, assign, dispatch | 分配, 分发, 分布, 分摊, 分派, 派发
order, sequence, arrange, sort, rank | 顺序, 次序, 排序, 有序, 排列, 序列
first, initial, front, beginning, head | 第一, 首先, 最先, 开头, 首部, 队头
last, final, rear, tail, back | 最后, 末尾, 最终, 尾部, 队尾
before, prior, previous, earlier, ahead | 之前, 以前, 事先, 提前, 预先, 先前
after, later, afterwards, subsequent, next | 之后, 以后, 随后, 事后, 后续
always, constantly, invariably | 总是, 始终, 一直, 永远
once, one time, single | 一次, 单次
again, repeat, redo, twice | 再次, 重复, 重新, 反复, 多次
at once, immediately, instantly, straight away | 立即, 马上, 立刻, 即时, 第一时间
together, simultaneously, concurrently, at the same time, parallel | 同时, 一起, 并发, 并行
mutual, each other | 互相, 相互, 彼此, 双方
wait, pending, blocked | 等待, 阻塞, 等候, 卡住
enough, sufficient, adequate | 足够, 充足, 充分
missing, lack, absent, lost | 缺少, 缺失, 丢失, 不存在, 缺乏
empty, blank, void, null | 空, 为空, 空白, 空值
wrong, incorrect, false, error, mistake, fault, bug, defect | 错误, 差错, 失误, 出错, 缺陷, 毛病
right, correct, accurate, true, exact, precise | 正确, 准确, 精确, 精准, 正确率, 准确率
fail, failure, crash, break down, outage, down | 失败, 故障, 崩溃, 宕机, 挂了, 出错, 中断
recover, restore, repair, fix, resume | 恢复, 修复, 还原, 复原
undo, revert, rollback, roll back, cancel, abort | 回滚, 撤销, 撤回, 取消, 回退
easy, simple, convenient | 简单, 容易, 方便, 便于, 便利, 简便
hard, difficult, complex, complicated | 困难, 复杂, 难度
cheap, inexpensive, low cost | 便宜, 低廉, 成本低, 费用低, 廉价
expensive, costly | 昂贵, 成本高, 代价大, 费用高, 投资大
cost, expense, price, fee, charge, overhead | 成本, 费用, 开销, 代价, 价格, 花费, 支出
money, fund, capital, cash | 资金, 钱, 现金, 款项, 资本
profit, gain, benefit, advantage, merit | 收益, 利润, 好处, 优点, 优势, 益处, 利益
drawback, disadvantage, shortcoming, downside, weakness | 缺点, 不足, 劣势, 弊端, 短板
important, key, critical, crucial, essential, core, main, major | 重要, 关键, 核心, 主要, 重点, 至关重要
purpose, aim, goal, target, objective | 目的, 目标
role, function, effect, purpose | 作用, 功能, 用途, 功用
way, method, approach, means, technique | 方法, 方式, 办法, 手段, 途径, 措施
step, stage, phase | 步骤, 阶段, 环节, 流程
plan, schedule, scheme | 计划, 方案, 规划, 安排
idea, concept, notion | 概念, 想法, 思想, 观念
example, instance, sample, case | 例子, 实例, 案例, 样本
feature, property, characteristic, attribute, trait | 特点, 特征, 属性, 特性
condition, situation, circumstance, state, status | 条件, 情况, 状态, 状况, 情形
limit, threshold, boundary | 阈值, 界限, 边界, 上限, 下限
amount, number, quantity, count | 数量, 个数, 数目, 多少
kind, type, category, class, sort | 种类, 类型, 类别, 品种, 分类
place, location, position, site, spot, slot | 位置, 地点, 场所, 槽, 所在
near, close, nearby, adjacent, neighbouring, neighboring, neighbor, neighbour | 附近, 靠近, 相邻, 就近, 邻近, 最近, 近
far, distant, remote | 远, 远程, 较远
long, lengthy | 长, 较长, 漫长
short, brief | 短, 较短, 简短
time, duration, period | 时间, 时长, 期间, 周期
often, frequent, regularly | 经常, 频繁, 常常, 定期
rare, seldom, occasionally | 很少, 罕见, 偶尔
safe, secure, protected | 安全, 保密, 受保护
protect, guard, secure, defend | 保护, 保障, 防护, 保证
danger, risk, threat, hazard | 风险, 危险, 威胁, 隐患
damage, harm, loss, destroy, break | 损坏, 损失, 破坏, 受损, 损害, 货损
reliable, dependable, robust, stable | 可靠, 稳定, 健壮, 稳健
flexible, adaptable, agile | 灵活, 弹性, 机动, 灵活性
balance, even, equal | 平衡, 均衡, 均匀, 平均
average, mean | 平均, 均值, 平均值
maximum, largest, greatest, highest, most | 最大, 最高, 最多
minimum, smallest, least, lowest, shortest | 最小, 最低, 最少, 最短
approximately, about, around, roughly | 大约, 左右, 大概
actual, real, true | 实际, 真实, 真正
possible, potential, likely | 可能, 潜在
automatic, automated | 自动, 自动化
manual, by hand | 手动, 人工, 手工
internal, inside, inner | 内部, 里面
external, outside, outer | 外部, 外面
public, exposed, open | 公开, 公有, 对外
private, hidden, hide, conceal | 私有, 隐藏, 屏蔽, 封装
visible, seen | 可见, 看得见
unique, distinct | 唯一, 独一无二
own, self | 自身, 自己, 本身
person, people, human, staff, employee, worker | 人员, 员工, 职员
customer, client, user, consumer, buyer | 客户, 顾客, 用户, 消费者, 买家, 客人
company, firm, enterprise, business, organization | 公司, 企业, 组织, 机构
manager, boss, leader, supervisor | 领导, 经理, 上级, 主管, 老板
colleague, coworker, teammate, peer | 同事, 队友, 伙伴
partner, ally | 伙伴, 合作方, 合作伙伴
agree, consensus, align | 同意, 达成一致, 共识, 对齐
disagree, conflict, dispute, argue, object | 分歧, 冲突, 争议, 反对, 意见不合
discuss, talk, communicate, conversation, chat | 讨论, 沟通, 交流, 商量, 交谈, 聊
explain, clarify, describe | 解释, 说明, 讲清, 阐述, 描述
understand, grasp, comprehend | 理解, 明白, 掌握
learn, study | 学习, 学会
teach, train, coach, instruct, mentor | 培训, 辅导, 指导, 带教, 教学
feedback, response, reply, answer | 反馈, 回复, 响应, 回应
review, retrospective, postmortem, look back | 复盘, 回顾, 评审, 总结
measure, metric, indicator, kpi | 指标, 度量, 衡量
estimate, predict, forecast, expect | 估计, 预测, 预估, 预计, 估算
calculate, compute | 计算, 运算, 算出
compare, contrast | 比较, 对比, 相比
evaluate, assess, judge | 评估, 评价, 评判
analyze, analyse, investigate, diagnose | 分析, 排查, 诊断, 调查
monitor, watch, observe, track, trace | 监控, 监测, 跟踪, 追踪, 观察, 追溯
alert, alarm, warn | 告警, 报警, 预警, 提醒
prioritize, priority, urgent | 优先级, 优先, 紧急, 轻重缓急
deadline, due | 截止, 期限, 交期, 工期
deliver, ship, release, publish, launch, go live | 上线, 发布, 交付, 发版
gradual, step by step, incremental, progressive | 逐步, 渐进, 分批, 灰度, 增量
experiment, trial, pilot, a/b test | 实验, 试验, 试点, ab测试
document, write down, doc | 文档, 记录下来, 写下来
standard, norm, convention | 标准, 规范, 标准化
rule, policy, regulation, law | 规则, 政策, 法规, 制度, 法律
responsible, owner, accountable | 负责, 责任, 责任人
contract, agreement | 合同, 协议, 契约
program, software, application, app | 程序, 软件, 应用
code, source | 代码, 源码, 源代码
run, execute, perform | 运行, 执行
call, invoke | 调用, 呼叫
function, method, procedure, routine, subroutine | 函数, 方法, 过程, 子程序
variable, field, attribute, member | 变量, 字段, 成员变量, 属性
value, content, datum, data | 数值, 内容, 数据
parameter, argument, input | 参数, 入参, 输入, 实参, 形参
output, return value, print | 输出, 返回值, 打印
object, instance | 对象, 实例
class, type | 类型
parent, base, superclass, ancestor, superior | 父类, 基类, 父节点, 父级
child, derived, subclass, descendant, children | 子类, 派生类, 子节点, 子级
inherit, extend, derive | 继承, 派生
override, rewrite, redefine | 重写, 覆盖
interface, api, contract | 接口
implement, realize, code | 实现
hide, encapsulate, abstract, information hiding | 封装, 隐藏, 屏蔽
polymorphism, many forms | 多态
pointer, reference, address, link | 指针, 引用, 地址
memory, ram, storage, space | 内存, 存储空间, 空间
disk, hard drive, ssd | 磁盘, 硬盘
free, release, deallocate, dispose, delete | 释放, 回收
allocate, reserve, malloc | 分配, 申请
garbage collection, gc | 垃圾回收, gc
leak | 泄漏, 泄露
array, vector, contiguous | 数组, 顺序表
list, linked list, chain | 链表, 列表
node, vertex, element, item, entry | 节点, 结点, 顶点, 元素
edge, arc, link | 
root, top | 根节点, 顶部, 栈顶
leaf, leaves | 叶子, 叶节点
stack, lifo, last in first out | 栈, 后进先出, lifo
queue, fifo, first in first out | 队列, 先进先出, fifo
push, enqueue, insert | 入栈, 入队, 压入
pop, dequeue, remove | 出栈, 出队, 弹出
hash table, hash map, dictionary, map | 哈希表, 散列表, 字典, 映射
hash, hashing | 哈希, 散列
collision, conflict, clash | 冲突, 碰撞
chaining, linked list, bucket | 链地址法, 拉链法, 链表
probing, open addressing | 开放定址, 线性探测, 开放地址
key, keyword, id, identifier | 关键字, 主键, 标识, key
sorted, ordered, in order | 有序, 排好序
ascending, increasing | 升序, 递增, 从小到大
descending, decreasing, reverse order, reversed | 降序, 递减, 从大到小, 倒序, 逆序
traverse, visit, iterate, walk, scan, go through | 遍历, 访问, 扫描, 迭代, 逐个
loop, iteration, cycle, repetition, pass | 循环, 迭代
recursion, recursive, calls itself, call itself | 递归, 调用自身, 自己调用自己, 调用自己
base case, termination condition, stopping condition, exit condition | 终止条件, 结束条件, 出口, 边界条件
subproblem, smaller problem, smaller instance | 子问题, 更小的问题
divide and conquer | 分治, 分而治之
pivot | 基准, 枢轴, pivot
constant time, o(1), constant | 常数时间, o(1), 常量
linear time, o(n), linear, proportional | 线性, o(n)
logarithmic, log n, o(log n), logn | 对数, o(logn), log n
quadratic, o(n^2), n^2, n squared, n2, o(n2) | 平方, o(n^2), 平方级
exponential, 2^n | 指数级, 指数
complexity, running time, runtime | 复杂度, 运行时间, 耗时
performance, efficiency, speed | 性能, 效率, 速度
efficient, effective, fast | 高效, 效率高
compile, compiler, translate | 编译, 翻译
compile time, compilation, before running, ahead of time | 编译期, 编译时
runtime, run time, execution time, while running | 运行时, 运行期
machine code, machine language, binary, executable | 机器码, 机器语言, 可执行文件, 二进制
char, character, letter, symbol | 字符, 字母
string, text | 字符串, 文本
boolean, bool, flag, true or false | 布尔, 标志, 标记
mark, flag, label, tag | 标记, 标志, 打标, 标签
integer, int, whole number | 整数, 整型
process, program | 进程, 程序
thread, threads | 线程
lock, mutex, synchronized | 锁, 加锁, 互斥
deadlock | 死锁
race condition, race, timing | 竞态, 竞争条件, 竞争
atomic, all or nothing, indivisible | 原子性, 要么全部, 要么全做, 不可分割
transaction, tx | 事务
commit | 提交
isolation, isolated | 隔离, 隔离级别
consistent, consistency | 一致, 一致性
durable, durability, permanent, persist | 持久, 持久化, 永久
concurrency, concurrent, multithreaded | 并发, 多线程, 高并发
server, backend, back end, host, machine | 服务器, 服务端, 后端, 机器, 主机
browser, frontend, front end | 浏览器, 前端, 客户端
request, call, query | 请求, 查询, 访问
response, reply | 响应, 应答
traffic, load, pressure | 流量, 负载, 压力, 访问量
overload, overwhelmed, saturated | 过载, 超负荷
database, db, datastore | 数据库, db
table, relation | 表, 数据表
row, record, tuple | 记录, 一条数据
column, field | 字段
index, indexes, indices | 索引
full scan, full table scan, scan the whole table | 全表扫描, 扫描全表, 整张表
query, sql, select | 查询, sql
slow query | 慢查询, 慢sql
execution plan, query plan, explain | 执行计划, explain
b-tree, b+ tree, btree | b+树, b树, b+ 树
join | 连接, 联表, 关联查询
primary, master, leader | 主库, 主节点
replica, slave, follower, secondary | 从库, 从节点, 副本, 备库
replication, replicate, copy | 复制, 同步, 拷贝
copy, duplicate, clone | 拷贝, 复制, 副本
backup, back up | 备份
shard, sharding, partition | 分片, 分库分表, 分区
cache, caching, buffer | 缓存, 缓冲
hit | 命中
expire, expiry, ttl, timeout, time out, expiration | 过期, 过期时间, 失效, 超时, ttl, 有效期
invalidate, evict, stale, outdated | 失效, 淘汰, 作废, 脏数据, 旧数据, 过时
message queue, mq, kafka, broker | 消息队列, mq, kafka
asynchronous, async, in the background | 异步, 后台
synchronous, sync | 同步
idempotent, idempotency, executed once, no duplicate | 幂等, 幂等性, 不会重复
duplicate, repeated, redundant | 重复, 冗余
retry, try again, resend | 重试, 再试, 重发
circuit breaker, degrade, fallback | 熔断, 降级, 兜底
rate limit, throttle, rate limiting | 限流
load balancing, load balancer, nginx | 负载均衡, nginx
encrypt, encryption, cipher | 加密, 密文
ssl, tls | ssl, tls
certificate, cert | 证书
authenticate, authentication, identity, log in, login | 认证, 身份, 鉴权, 登录
authorize, permission, access right, privilege | 授权, 权限, 特权
attack, exploit, malicious, hacker | 攻击, 恶意, 黑客
injection | 注入
prepared statement, parameterized query, parameterised query, bind parameter | 预编译, 参数化查询, prepared statement, 参数化
eavesdrop, intercept, sniff | 窃听, 截获, 监听
tamper, manipulate | 篡改
network, internet | 网络, 互联网
packet, datagram, segment | 报文, 数据包
protocol | 协议
latency, delay, response time | 延迟, 时延, 响应时间
throughput, qps, tps | 吞吐量, qps, tps, 吞吐
bandwidth | 带宽
node, edge server | 节点, 边缘节点
kernel | 内核
system call, syscall | 系统调用, syscall
cpu, processor | cpu, 处理器, 中央处理器
page, paging | 分页, 页面
version, versioning | 版本, 版本号
log, logging, logs | 日志
deploy, deployment, rollout | 部署, 发布
container, docker | 容器, docker
dependency, depend, rely | 依赖
test, testing, unit test | 测试, 单元测试, 单测
regression | 回归
reproduce, repro | 复现, 重现
root cause | 根因, 根本原因
side effect | 副作用
render, rendering, paint | 渲染, 绘制
component, module, unit | 组件, 模块
state management, store | 状态管理
event, listener, handler | 事件, 监听
promise, callback | 回调, promise
train, training, fit | 训练, 拟合
overfit, overfitting | 过拟合
feature, variable | 特征, 变量
model | 模型
sample, observation | 样本
bias, skew | 偏差, 偏见
variance | 方差
correlation, correlated | 相关, 相关性
causation, causal | 因果
significance, significant, p-value | 显著, 显著性
warehouse, storage, depot, storehouse | 仓库, 仓储, 库房
inventory, stock | 库存, 存货, 储备
goods, cargo, merchandise, product, commodity, freight | 货物, 商品, 产品, 货品, 物品, 货
transport, transportation, shipping, haul | 运输, 运送, 运货, 输送
delivery, distribution | 配送, 送货
vehicle, truck, car | 车辆, 车, 货车, 卡车
route, path, road | 路线, 线路, 路径
load, loading | 装载, 装车, 实载率, 装载率
unload, unloading | 卸货, 卸车
handling, load and unload | 装卸, 搬运
picking, pick | 拣选, 拣货, 分拣
packing, packaging, package, wrap | 包装, 打包
label, barcode, tag | 标签, 条码, 条形码, 贴标
supplier, vendor | 供应商, 供货商, 供方
supply chain | 供应链
upstream | 上游
downstream | 下游
demand, requirement | 需求, 需求量
outsource, third party | 外包, 第三方, 委托
centralize, concentrate, focus | 集中, 专注, 专心, 聚焦
core business, main business | 核心业务, 主业, 主营业务
fixed assets, equipment, facility | 固定资产, 设备, 设施
turnover, circulation | 周转, 流通, 周转率
out of stock, shortage, stockout | 缺货, 断货, 短缺
obsolete, expired, deteriorate, spoil | 过期, 变质, 过时, 老化, 贬值
replenish, restock, reorder | 补货, 订货, 再订货
safety stock, buffer stock | 安全库存
lead time | 提前期, 交货期, 交期
just in time, jit | 准时制, jit, 及时
lean, waste | 精益, 浪费
door to door | 门到门, 送到门, 上门
long distance, long haul | 长途, 长距离, 远距离, 中长距离
short distance, short haul | 短途, 短距离
bulk, large batch, large volume | 大宗, 大批量, 批量大, 运量大
small batch | 小批量, 批量小
low temperature, cold, refrigerated | 低温, 冷藏, 冷链
weather, climate | 天气, 气候
nature, environment, natural | 自然, 环境
environment protection, environmental | 环保, 环境保护
land price, rent | 地价, 土地价格, 租金, 仓租
labour, labor, workforce | 人力, 劳动力, 人工
policy, regulation, government | 政策, 法规, 政府
fire prevention | 防火, 消防
service level, service quality | 服务水平, 服务质量, 服务
scale, economies of scale | 规模, 规模效应, 规模化
information, message | 信息, 消息, 讯息
amplify, magnify, bullwhip | 放大, 牛鞭
promotion, discount | 促销, 打折, 优惠
recycle, reuse, recover | 回收, 再利用, 复用, 重用
return goods, refund | 退货, 退换, 退款, 召回
revenue, sales, income, turnover | 收入, 营收, 销售额
profit, earnings, net income | 利润, 盈利, 净利润
debt, loan, borrowing, credit | 债务, 贷款, 借款, 信贷, 负债
interest rate, interest | 利率, 利息
default, bad debt, delinquency | 违约, 坏账, 逾期
collateral, security, pledge | 抵押, 担保, 质押
cash flow | 现金流
asset, assets | 资产
valuation, value | 估值, 价值
assumption, premise, hypothesis | 假设, 前提
sensitivity analysis, scenario, stress test | 敏感性分析, 情景分析, 压力测试
diversify, hedge | 分散, 对冲, 多元化
budget | 预算
reconcile, match | 对账, 核对
audit | 审计, 稽核
compliance, comply | 合规
fraud, cheat | 欺诈, 舞弊
customer complaint, complaint | 投诉, 抱怨
student, pupil, learner | 学生, 学员, 学习者, 孩子
teacher, instructor | 老师, 教师, 讲师
parent, family, guardian | 家长, 父母
lesson, class, course | 课程, 课堂
homework, assignment, exercise | 作业, 练习, 习题
exam, quiz, assessment, test | 考试, 测验, 测评
misconception, misunderstanding | 误区, 误解, 错误概念
prior knowledge, background | 已有知识, 基础, 先备知识
motivation, interest, engage | 动机, 兴趣, 积极性, 参与
scaffold, guide, hint | 引导, 支架, 提示
group work, pair, collaborate, cooperate | 小组, 合作, 协作
requirement, scope | 需求, 范围
prototype, mockup, draft | 原型, 草图, 初稿
survey, interview, questionnaire | 调研, 访谈, 问卷, 走访
stakeholder, related party | 干系人, 相关方, 利益相关
conversion, convert | 转化, 转化率
retention, retain, churn | 留存, 流失, 留存率
two, 2, both, couple | 两, 二, 两个, 2
three, 3 | 三, 三个, 3
four, 4 | 四, 四个, 4
five, 5 | 五, 五个, 5
six, 6 | 六, 6
seven, 7 | 七, 7
eight, 8 | 八, 8
nine, 9 | 九, 9
ten, 10 | 十, 10
half, 50% | 一半, 半数, 百分之五十
double, doubled, twice | 翻倍, 两倍, 翻番
hundred, 100 | 一百, 百
thousand, 1000 | 一千, 千
service, system, platform, application, product | 服务, 系统, 平台, 应用, 产品
project, programme, program, initiative | 项目, 工程
load, traffic, volume, peak, spike | 负载, 流量, 峰值, 高峰, 并发量, 访问量
part, piece, share, contribution, mine | 部分, 模块, 那块, 贡献
outage, incident, downtime, went down, crash | 故障, 事故, 宕机, 停机
mistake, error, fault, slip, oversight, misjudgment | 失误, 错误, 疏忽, 差错, 误判
failed, failure, did not work, flop, went wrong | 失败, 没成, 不成功, 搞砸
conflict, disagreement, dispute, argument, quarrel, tension, clash | 冲突, 分歧, 争执, 矛盾, 争论, 意见不合, 吵
disagree, object, oppose, push back, refuse | 不同意, 反对, 拒绝, 不认可
complain, complaint, upset, angry, unhappy, dissatisfied | 投诉, 不满, 抱怨, 生气, 意见很大, 有意见
convince, persuade, win over | 说服, 劝, 打动
negotiate, bargain, compromise, settle | 谈判, 协商, 妥协, 让步, 折中, 谈
boss, manager, lead, superior, director, head | 领导, 上级, 主管, 经理, 总监, 老板
budget, spending, expenditure, cost | 预算, 开支, 支出, 费用
forecast, projection, prediction, outlook | 预测, 预估, 预期
deviation, variance, gap, off, miss | 偏差, 差异, 差距, 误差
deadline, due date, launch date | 截止, 期限, 上线时间, 交付日期
pressure, stress, tight | 压力, 紧张, 时间紧
grade, mark, score, points | 评分, 分数, 打分, 成绩, 扣分
homework, assignment | 作业
exam, test, quiz, paper | 考试, 测验, 试卷, 卷子
class, lesson, course, training, workshop, module | 课, 课程, 培训, 课堂, 讲座
trainee, participant, learner, attendee, audience | 学员, 参与者, 学习者, 受众
teach, explain, show, instruct | 教, 讲, 讲解, 教学
parent, mother, father, mum, dad, family | 家长, 父母, 妈妈, 爸爸, 母亲, 父亲
disrupt, disturb, noise, chat, misbehave | 捣乱, 违纪, 讲话, 吵闹, 影响纪律, 扰乱
loan, credit, lending, financing, facility | 贷款, 信贷, 授信, 融资, 借款
borrower, client, obligor, debtor | 借款人, 客户, 债务人, 企业
repay, repayment, pay back, service | 还款, 偿还, 还钱, 归还
collateral, security, guarantee, mortgage, pledge | 抵押, 质押, 担保, 押品, 抵质押
overdue, late, arrears, past due, delinquent | 逾期, 拖欠, 欠款
revenue, sales, turnover, income | 收入, 营收, 销售额, 流水
profit, margin, earnings | 利润, 毛利, 盈利, 净利, 利润率
working capital, liquidity | 流动资金, 营运资金, 周转
bank statement, statement | 流水, 对账单, 账单
interest, rate | 利率, 利息, 息
exposure, amount at risk | 敞口, 风险暴露
recover, recovery, get back | 回收, 收回, 挽回
release, deploy, rollout, ship, go live, publish | 发布, 上线, 发版, 部署, 推广
roll out, launch, spread, scale up | 推广, 全面铺开, 铺开, 上线
screen, page, view, ui | 页面, 界面, 屏幕, 白屏
list, table, rows | 列表, 表格
typing, input, keystroke, key press | 输入, 打字, 按键
slow, lag, freeze, stutter, jank | 慢, 卡, 卡顿, 延迟, 顿
restart, reboot | 重启
database, db, mysql, postgres | 数据库, mysql, 库
alert, page, alarm, woken, on call | 告警, 报警, 值班
night, midnight, 3 am, at night | 夜里, 半夜, 凌晨, 晚上, 夜间
ask, question, enquire, find out | 问, 询问, 打听, 了解
worry, concern, fear, afraid, anxious | 担心, 顾虑, 焦虑, 着急, 怕
apologize, apologise, sorry | 道歉, 抱歉, 对不起, 认错
satisfied, happy, pleased, delighted, satisfaction | 满意, 高兴, 满意度
useful, helpful, valuable | 有用, 有帮助, 有价值
measure, test, evaluate | 测, 测量, 评估
proof, evidence, record | 证据, 依据, 记录, 凭证
agree on, arrange, set up, settle on | 约定, 商定, 定下
follow up, track, check in | 跟进, 跟踪, 回访
pilot, trial, first batch, staged | 试点, 试行, 先试, 分批
cause, reason, root, trigger | 原因, 根因, 起因, 导致
stop, contain, mitigate, limit the damage | 止损, 止血, 控制影响
revenue recognition, recognised, booked | 确认收入, 入账
data, figures, numbers | 数据, 数字
definition, scope, basis, criteria | 口径, 定义, 范围, 标准
source, origin, come from | 来源, 出处, 从哪
`

/** For each member of a group, in folded form, the numbers of its groups. */
export function thesaurusGroups(): { members: string[]; group: number }[] {
  return groups
    .trim()
    .split('\n')
    .map((line, group) => ({
      members: line
        .split(/[,|]/)
        .map((member) => member.trim())
        .filter((member) => member !== ''),
      group,
    }))
}
