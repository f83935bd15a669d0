import zipfile
from xml.sax.saxutils import escape
NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
def r(t,b=False,sz=None):
    p=('<w:b/>' if b else '')+(f'<w:sz w:val="{sz}"/>' if sz else '')
    return ''.join(f'<w:r><w:rPr>{p}</w:rPr>'+('<w:tab/>' if x=='\t' else f'<w:t xml:space="preserve">{escape(x)}</w:t>')+'</w:r>' for x in __import__('re').split('(\t)',t) if x)
def p(*runs,style=None,num=False):
    pr=(f'<w:pStyle w:val="{style}"/>' if style else '')+('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if num else '')
    return f'<w:p><w:pPr>{pr}</w:pPr>'+''.join(x if x.startswith('<') else r(x) for x in runs)+'</w:p>'
def box(paras,i):
    c='<w:txbxContent>'+''.join(paras)+'</w:txbxContent>'
    return f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="{i}" name="Text Box {i}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>{c}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{c}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>'
def tbl(rows): return '<w:tbl>'+''.join('<w:tr>'+''.join('<w:tc><w:p/></w:tc>' if c=='' else '<w:tc>'+(''.join(c) if isinstance(c,list) else p(c))+'</w:tc>' for c in row)+'</w:tr>' for row in rows)+'</w:tbl>'
def link(rid,t): return f'<w:hyperlink r:id="{rid}">{r(t)}</w:hyperlink>'
def write(path,body,links,header=None):
    z=zipfile.ZipFile(path,'w',zipfile.ZIP_DEFLATED); X='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    rel='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    z.writestr('[Content_Types].xml',X+'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>'+('<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>' if header else '')+'</Types>')
    z.writestr('_rels/.rels',X+f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="word/document.xml"/></Relationships>')
    rels=[f'<Relationship Id="s1" Type="{rel}/styles" Target="styles.xml"/><Relationship Id="n1" Type="{rel}/numbering" Target="numbering.xml"/>']+[f'<Relationship Id="{k}" Type="{rel}/hyperlink" Target="{v}" TargetMode="External"/>' for k,v in links.items()]
    if header: rels.append(f'<Relationship Id="h1" Type="{rel}/header" Target="header1.xml"/>'); z.writestr('word/header1.xml',X+f'<w:hdr {NS}>{header}</w:hdr>')
    z.writestr('word/_rels/document.xml.rels',X+'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'+''.join(rels)+'</Relationships>')
    z.writestr('word/styles.xml',X+f'<w:styles {NS}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="52"/></w:rPr></w:style></w:styles>')
    z.writestr('word/numbering.xml',X+f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>')
    sect='<w:sectPr>'+('<w:headerReference w:type="default" r:id="h1"/>' if header else '')+'<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    z.writestr('word/document.xml',X+f'<w:document {NS}><w:body>{body}{sect}</w:body></w:document>'); z.close()
B=lambda t:r(t,True)
H=lambda t:p(t,style='Heading1')
L=lambda t:p(t,num=True)
F=__import__('os').path.join(__import__('os').path.dirname(__file__),'../files/')
write(F+'en-docx-boxes.docx',
 box([p(r('Solveig Marchbanks',sz=52)),p('Human Resources Business Partner')],1)+
 box([H('CONTACT'),p('☎ 0131 496 0188'),p('✉ ',link('rId9','solveig.marchbanks@example.co.uk')),p('Edinburgh'),p(link('rId8','My LinkedIn')),H('SKILLS'),L('Employee relations'),L('Workday'),L('Restructuring'),L('Coaching'),H('EDUCATION'),p(B('MSc Human Resource Management')),p('Lothian Business School, 2013'),p(B('MA (Hons) Psychology')),p('University of Strathmore, 2008 – 2012')],2)+
 H('PROFILE')+p('CIPD-qualified partner to engineering and operations directors; plain words, fair process.')+
 H('CAREER HISTORY')+
 p(B('HR Business Partner'),r(', Forth Turbines Ltd\tNov 2018 – present'))+L('Supported 620 people through the merger of two plants; no tribunal claims.')+L('Rewrote the absence policy with the union.')+
 p(B('HR Adviser'),r(', Lammermuir Council\tOct 2013 – Oct 2018'))+L('Case work for schools and social care.')+
 H('PROFESSIONAL MEMBERSHIP')+p('Chartered MCIPD, 2017'),
 {'rId9':'mailto:solveig.marchbanks@example.co.uk','rId8':'https://www.linkedin.com/in/solveig-marchbanks-x'})
write(F+'zh-docx-boxes.docx',
 tbl([[[p(B('教育背景')),p('2016.09-2020.06'),p('燕赵农林大学'),p('园艺（本科）'),p(''),p(B('专业技能')),p('SketchUp'),p('Lumion'),p('AutoCAD'),p('植物配置'),p(''),p(B('语言能力')),p('英语四级')],
  [p(B('工作经历')),p(B('石家庄绿野园林工程有限公司'),r('\t2022.05-至今')),p('景观设计师'),L('完成 5 个住区景观方案，落地面积 14 万平方米'),L('负责苗木选型与施工交底'),p(B('保定春晖苗木种植专业合作社'),r('\t2020.07-2022.04')),p('技术员'),L('管理 300 亩容器苗，成活率 95%'),p(''),p(B('项目经历')),p(B('滹沱河湿地步道'),r('\t2023.03-2023.10')),L('编制植物图与预算'),p(''),p(B('自我评价')),p('喜欢跑工地，熟悉华北常用植物 400 余种。')]]]),
 {},header=box([p(r('柏青禾',sz=44)),p('景观设计师'),p('手机：150-0000-6636　邮箱：baiqinghe@example.com')],1))
