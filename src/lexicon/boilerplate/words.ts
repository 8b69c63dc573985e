import type { RemovedRole } from '../../model/tree.js';

const words = (text: string): readonly string[] => text.trim().split(/[\s]+/);

/** Buttons in other languages, one word each. */
const SHARE_ABROAD = `partilhar compartilhar guardar salvar imprimir ouvir compartir escuchar partager enregistrer imprimer écouter teilen drucken merken
    vorlesen condividi stampa salva ascolta paylaş yazdır kaydet dinle bagikan cetak simpan kongsi поделиться распечатать печать сохранить слушать
    поділитися друкувати зберегти شارك مشاركة طباعة حفظ शेयर साझा करें प्रिंट 分享 打印 列印 收藏 共有 シェア ツイート 印刷 保存 공유 공유하기 인쇄 스크랩`;

/** Names of a paper's sections in other languages, one word each. */
const SECTIONS_ABROAD = `última últimas hora política economia economía desporto esportes deportes cultura mundo sociedade sociedad internacional
    internacionales nacional opinião opinión ciência ciencia tecnologia tecnología saúde salud portada politique économie monde société politik wirtschaft
    gesellschaft kultur wissen politica cronaca esteri spettacoli gündem siyaset ekonomi spor dünya yaşam sağlık kültür teknologi nasional olahraga dunia
    hiburan thời sự thế giới kinh tế thể thao giải trí giáo dục новости политика экономика спорт общество культура мир происшествия наука новини політика
    економіка суспільство світ культура سياسة اقتصاد رياضة ثقافة مجتمع عالم منوعات राजनीति खेल मनोरंजन देश विदेश दुनिया व्यापार 国内 国际 國際 国際 政治 经济 經濟
    経済 体育 體育 娱乐 娛樂 社会 社會 科技 财经 財經 文化 スポーツ エンタメ 정치 경제 사회 국제 문화 스포츠 연예 세계`;

/**
 * Words that buttons, menus and share bars are made of, by the role of a line that holds nothing else. A line counts as a
 * bar when every one of its words stands here; the role with most words names it.
 */
export const BAR_WORDS: Readonly<Partial<Record<RemovedRole, readonly string[]>>> = {
  share: words(`share tweet twitter facebook fb x whatsapp linkedin pinterest reddit telegram tumblr messenger instagram youtube tiktok threads
    bluesky mastodon flipboard snapchat viber line weibo wechat email e-mail mail print pin copy link save bookmark bookmarks send post gift
    follow like likes listen audio text size font small medium large larger smaller increase decrease shares tweets comments comment reply
    pocket digg stumbleupon google+ vk sms more via on this story article embed republish notifications alert me favorites favourite rss
    social sharing ${SHARE_ABROAD}`),
  navigation: words(`home menu search login log in sign up out register subscribe account my profile news world politics business sport sports
    opinion opinions culture lifestyle life weather video videos photo photos gallery galleries markets market economy finance money tech technology
    science health entertainment travel food education environment climate arts music film tv radio podcasts podcast live latest top stories
    national international nation local region regional regions asia africa europe america americas us usa uk china india pakistan middle east
    japan pacific australia canada crime justice legal law courts property jobs careers cars motoring autos games puzzles crossword crosswords horoscopes
    obituaries classifieds shop store style fashion beauty books magazine magazines e-paper epaper archive archives contact about us help faq
    advertise privacy terms policy sitemap features feature special reports editorial editorials columns columnists letters cartoons analysis
    investigations explainers data sustainability breakingviews society heritage trending popular images graphics newsletters newsletter
    subscriptions donate support careers staff next previous prev close open toggle more all sections edition editions english today
    agriculture banking breaking celebrity celebrities cities city cricket football rugby tennis golf soccer basketball baseball hockey
    districts foreign general hardware home house industry infrastructure internet investing kids k-pop lotto mobile movies nature
    parenting people press pictures real estate recipes religion reviews rss security show shows space start-ups startups tenders theatre theater
    transport wellness women opinion/analysis and & the of ${SECTIONS_ABROAD}`),
};

/** Names of languages in themselves: a line of them is the switch of a page. */
export const LANGUAGE_NAMES: readonly string[] = words(`english español espanol português portugues français francais deutsch italiano català catala
  galego euskara türkçe turkce bosanski hrvatski srpski српски русский українська polski čeština slovenčina magyar română ελληνικά български
  العربية العربیه عربي فارسی اردو हिन्दी हिंदी বাংলা தமிழ் తెలుగు ಕನ್ನಡ മലയാളം ગુજરાતી मराठी ਪੰਜਾਬੀ नेपाली සිංහල 中文 简体 繁體 日本語 한국어 ไทย
  việt bahasa indonesia melayu malay bm bi en es fr de it pt ru zh ar kiswahili hausa hebrew עברית kurdî nederlands svenska norsk dansk suomi shqip
  íslenska eesti latviešu lietuvių ქართული հայերեն azərbaycan қазақша o'zbek тоҷикӣ монгол aa news international`);
