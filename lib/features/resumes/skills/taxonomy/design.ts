/** Design and media; the form is that of engineering.ts. */
export const design = `
Photoshop: adobe photoshop, =ps
Illustrator: adobe illustrator, =ai
InDesign: adobe indesign, =id
After Effects: adobe after effects, =ae
Premiere Pro: premiere, adobe premiere, adobe premiere pro, =pr
Lightroom: adobe lightroom, =lr
Adobe XD: =xd
Adobe Creative Suite: adobe creative cloud, creative cloud, adobe suite
Figma
Sketch: =sketch
Axure prototypes: 原型设计, prototyping, wireframing, wireframes, 原型, 交互原型
InVision
Zeplin
MasterGo: 即时设计, 蓝湖
Principle
Canva
CorelDRAW: =cdr
Cinema 4D: c4d
ZBrush
Final Cut Pro: final cut, fcpx
DaVinci Resolve: 达芬奇
CapCut: 剪映
Audition: adobe audition
UI design: 界面设计, ui设计, user interface design, =ui
UX design: user experience design, 用户体验设计, ux设计, =ux, user experience, 用户体验
UI/UX: ux/ui, ui/ux design, ui/ux设计
Interaction design: 交互设计
Visual design: 视觉设计
Graphic design: 平面设计
Motion design: motion graphics, 动效设计, 动画制作, animation
Illustration: 插画
Typography: 字体设计, 排版
Logo design: 标志设计, logo设计
Packaging design: 包装设计
Web design: 网页设计
Interior design: 室内设计
Industrial design: 工业设计
Game design: 游戏设计, 关卡设计
3D modeling: 3d modelling, 三维建模, 3d建模
Design systems: design system, 设计规范, 设计系统
Information architecture: 信息架构
Usability testing: 可用性测试, user testing
Accessibility: wcag, web accessibility, 无障碍
Design thinking: 设计思维
Hand drawing: 手绘, sketching
Photography: 摄影
Video editing: 视频剪辑, 视频制作, video production
Storyboarding: 分镜
`
