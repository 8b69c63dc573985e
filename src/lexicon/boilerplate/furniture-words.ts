import type { RuleName } from '../../model/rule.js';
import type { RemovedRole } from '../../model/tree.js';

/**
 * Furniture in other languages than English: an English page of a foreign house keeps the buttons and labels of its own
 * language. Set phrases need no pattern: they are looked up, and cost nothing where they do not stand.
 */
export interface FurnitureWords {
  readonly rule: RuleName;
  readonly role: RemovedRole;
  /**
   * alone: the phrase is the whole line. label: alone, or before a colon or a bar. named: only before a colon or a bar.
   * start: the line opens with it.
   */
  readonly place: 'alone' | 'label' | 'named' | 'start';
  /** A label alone on its line: what follows belongs to it. */
  readonly opens?: 'rail';
  /** By language, in small letters; a bar divides the phrases. */
  readonly phrases: Readonly<Record<string, string>>;
}

export const FURNITURE_WORDS: readonly FurnitureWords[] = [
  {
    rule: 'classify/related-foreign', role: 'related', place: 'label', opens: 'rail',
    phrases: {
      pt: 'leia também|leia ainda|ler também|veja também|notícias relacionadas|artigos relacionados|relacionadas|relacionados|mais lidas|mais lidos|as mais lidas|últimas notícias|mais notícias|recomendado para você',
      es: 'lea también|lee también|ver también|mira también|te puede interesar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|relacionado|relacionados|más noticias|más leídas|más leídos|lo más leído|lo más visto|últimas noticias|no te pierdas',
      fr: 'lire aussi|à lire aussi|à lire|à voir aussi|voir aussi|sur le même sujet|les plus lus|articles les plus lus|les plus populaires|dernières nouvelles|articles liés|articles similaires|nos recommandations|à ne pas manquer',
      de: 'lesen sie auch|mehr zum thema|zum thema|siehe auch|auch interessant|das könnte sie auch interessieren|meistgelesen|meistgelesene artikel|weitere artikel|weitere meldungen|mehr dazu|ähnliche artikel|aktuelle nachrichten',
      it: 'leggi anche|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|articoli correlati|notizie correlate|ultime notizie|le più lette|i più letti|più letti|altre notizie|per approfondire',
      tr: 'ilgili haber|ilgili haberler|ayrıca okuyun|bunu da okuyun|bunları da okuyun|benzer haberler|çok okunanlar|en çok okunanlar|son haberler|son dakika|diğer haberler|sizin için seçtiklerimiz',
      id: 'baca juga|baca lagi|berita terkait|berita berkaitan|artikel terkait|artikel berkaitan|berita terkini|berita lainnya|terpopuler|simak juga|lihat juga|rekomendasi untuk anda',
      vi: 'xem thêm|đọc thêm|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|tin nóng|tin mới|tin mới nhất|có thể bạn quan tâm',
      ru: 'читайте также|читать также|по теме|ещё по теме|еще по теме|материалы по теме|новости по теме|смотрите также|самое читаемое|популярное|последние новости|главные новости|другие новости|похожие материалы',
      uk: 'читайте також|читати також|читайте ще|за темою|дивіться також|новини за темою|останні новини|головні новини|найпопулярніше|популярне|більше новин',
      ar: 'اقرأ أيضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|الأكثر قراءة|آخر الأخبار|قد يعجبك أيضا|المزيد من الأخبار',
      hi: 'यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|संबंधित खबरें|संबंधित समाचार|ताज़ा खबरें|ताजा खबरें|अन्य खबरें',
      zh: '相关阅读|相关新闻|相关报道|延伸阅读|推荐阅读|更多新闻|热门新闻|最新新闻|猜你喜欢|你可能感兴趣|相關閱讀|相關新聞|相關報導|延伸閱讀|推薦閱讀|更多新聞|熱門新聞|最新消息',
      ja: '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|こちらもおすすめ|人気記事|最新記事|最新ニュース|アクセスランキング|ランキング',
      ko: '관련기사|관련 기사|관련뉴스|관련 뉴스|많이 본 뉴스|많이 본 기사|인기 기사|추천 기사|최신 뉴스|주요 뉴스|이 시각 주요 뉴스',
    },
  },
  {
    // the rest of this story or of another: what follows may be the story still, so that no rail opens
    rule: 'classify/read-on-foreign', role: 'related', place: 'label',
    phrases: {
      pt: 'leia mais|veja mais|ver mais|saiba mais',
      es: 'lea más|leer más|ver más|más información',
      fr: 'lire la suite|lire plus|en savoir plus',
      de: 'weiterlesen|lesen sie mehr',
      it: 'leggi di più',
      tr: 'okumaya devam|devamını oku',
      id: 'baca selengkapnya',
      vi: 'đọc tiếp',
      ru: 'читать далее|читать дальше|подробнее',
      uk: 'читати далі',
      ar: 'اقرأ المزيد',
      hi: 'और पढ़ें',
      zh: '阅读全文|查看更多|閱讀全文|查看更多內容',
      ja: '続きを読む|もっと見る',
      ko: '더보기',
    },
  },
  {
    rule: 'classify/share-foreign', role: 'share', place: 'label',
    phrases: {
      pt: 'partilhar|partilhe|compartilhar|compartilhe|compartilhe esta notícia|guardar|salvar|imprimir|ouvir|ouvir notícia|ouça este artigo|copiar link|siga-nos',
      es: 'compartir|comparte|comparte esta noticia|imprimir|escuchar|escuchar noticia|copiar enlace|síguenos|síguenos en|síganos|enviar por correo',
      fr: "partager|partager l'article|partager cet article|enregistrer|sauvegarder|imprimer|écouter|écouter cet article|envoyer|copier le lien|suivez-nous",
      de: 'teilen|artikel teilen|drucken|merken|artikel merken|vorlesen|anhören|artikel anhören|speichern|versenden|link kopieren|folgen sie uns',
      it: "condividi|condividi l'articolo|stampa|salva|ascolta|ascolta l'articolo|invia|copia link|seguici|seguici su",
      tr: 'paylaş|haberi paylaş|bu haberi paylaş|bu haberi paylaşın|yazdır|kaydet|dinle|haberi dinle|takip et|bizi takip edin|bağlantıyı kopyala|yazı boyutu',
      id: 'bagikan|bagikan artikel|bagikan berita|kongsi|kongsikan|cetak|simpan|dengarkan|salin tautan|ikuti kami',
      vi: 'chia sẻ|chia sẻ bài viết|in bài|lưu bài|nghe bài viết|sao chép liên kết|theo dõi|theo dõi chúng tôi',
      ru: 'поделиться|поделиться новостью|распечатать|печать|версия для печати|сохранить|слушать|прослушать|скопировать ссылку',
      uk: 'поділитися|поділитись|роздрукувати|друкувати|версія для друку|зберегти|слухати|скопіювати посилання',
      ar: 'شارك|مشاركة|شارك الخبر|شارك المقال|طباعة|حفظ|استمع|نسخ الرابط|تابعنا|تابعونا|حجم الخط',
      hi: 'शेयर|शेयर करें|साझा करें|प्रिंट करें|सेव करें|सुनें|फॉलो करें|हमें फॉलो करें|लिंक कॉपी करें',
      zh: '分享|分享到|分享至|打印|列印|收藏|复制链接|複製連結|字体大小|字號|朗读|关注我们|扫一扫|微信扫一扫',
      ja: '共有|共有する|シェア|シェアする|ツイート|印刷|保存|クリップ|フォロー|記事を共有|リンクをコピー|文字サイズ',
      ko: '공유|공유하기|기사 공유|인쇄|프린트|저장|스크랩|글자크기|글자 크기|링크 복사|음성으로 듣기',
    },
  },
  {
    rule: 'classify/subscribe-foreign', role: 'newsletter', place: 'label',
    phrases: {
      pt: 'assinar|assine|assine já|assine agora|assine a newsletter|subscrever|subscreva|subscrever newsletter|cadastre-se',
      es: 'suscribirse|suscríbete|suscríbase|suscríbete a nuestra newsletter|suscríbete a nuestro boletín|boletín|hazte socio',
      fr: "s'abonner|abonnez-vous|je m'abonne|s'inscrire|inscrivez-vous|déjà abonné|réservé aux abonnés|article réservé aux abonnés",
      de: 'abonnieren|jetzt abonnieren|newsletter abonnieren|nur für abonnenten|jetzt anmelden|zum newsletter anmelden',
      it: 'abbonati|iscriviti|iscriviti alla newsletter|sei già abbonato|contenuto riservato agli abbonati',
      tr: 'abone ol|abone olun|bültene abone ol|e-bülten',
      id: 'langganan|berlangganan|berlangganan sekarang|daftar sekarang|dapatkan berita terbaru',
      vi: 'đăng ký|đăng ký nhận tin|nhận bản tin|đặt báo',
      ru: 'подписаться|подписывайтесь|подпишитесь|подписка|рассылка|подписаться на рассылку|подписаться на новости',
      uk: 'підписатися|підписатись|підпишіться|підписуйтесь|підписка',
      ar: 'اشترك|اشترك الآن|اشترك في النشرة|الاشتراك|النشرة البريدية',
      hi: 'सब्सक्राइब|सब्सक्राइब करें|सदस्यता लें',
      zh: '订阅|立即订阅|免费订阅|訂閱|立即訂閱',
      ja: '購読|購読する|会員登録|無料会員登録|メルマガ登録',
      ko: '구독|구독하기|무료 구독|뉴스레터 구독',
    },
  },
  {
    rule: 'classify/menu-foreign', role: 'navigation', place: 'alone',
    phrases: {
      pt: 'entrar|iniciar sessão|pesquisar|início|página inicial|voltar ao topo|minha conta|ir para o conteúdo|última hora|edição impressa',
      es: 'iniciar sesión|buscar|inicio|portada|volver arriba|mi cuenta|ir al contenido|registrarse|regístrate',
      fr: 'se connecter|connexion|rechercher|accueil|mon compte|haut de page|retour en haut|aller au contenu|à la une',
      de: 'anmelden|einloggen|registrieren|suche|suchen|startseite|menü|nach oben|zum inhalt|zum inhalt springen|mein konto',
      it: 'accedi|entra|registrati|cerca|torna su|vai al contenuto|area personale|prima pagina',
      tr: 'giriş|giriş yap|üye ol|ana sayfa|anasayfa|menü|yukarı çık|içeriğe geç',
      id: 'masuk|log masuk|cari|beranda|daftar|kembali ke atas|lewati ke konten|akun saya',
      vi: 'đăng nhập|đăng xuất|tìm kiếm|trang chủ|tài khoản|về đầu trang',
      ru: 'войти|вход|регистрация|поиск|главная|на главную|меню|наверх|личный кабинет',
      uk: 'увійти|вхід|реєстрація|пошук|головна|на головну|вгору',
      ar: 'تسجيل الدخول|دخول|بحث|الرئيسية|الصفحة الرئيسية|القائمة|حسابي',
      hi: 'लॉग इन|लॉगिन|साइन इन|खोजें|होम|मुखपृष्ठ|मेन्यू|हिंदी में पढ़ें',
      zh: '登录|注册|首页|搜索|菜单|返回顶部|返回首页|登入|登錄|註冊|首頁|搜尋|回到頂部',
      ja: 'ログイン|会員ログイン|新規登録|検索|ホーム|メニュー|トップページ|トップ|ページトップへ',
      ko: '로그인|회원가입|검색|홈|메뉴|전체메뉴|맨위로|본문 바로가기',
    },
  },
  {
    rule: 'classify/advert-foreign', role: 'advert', place: 'start',
    phrases: {
      pt: 'continue a ler após a publicidade|continua após a publicidade|continua depois da publicidade',
      es: 'continúa después de la publicidad|continúe leyendo después de la publicidad|la noticia continúa',
      fr: 'la suite après la publicité|la suite après cette publicité',
      de: 'nach der werbung weiterlesen|artikel wird nach der werbung fortgesetzt|weiter nach der werbung',
      it: "l'articolo prosegue dopo la pubblicità|continua a leggere dopo la pubblicità",
      tr: 'haberin devamı reklamdan sonra|reklam alanı',
      id: 'artikel berlanjut setelah iklan|scroll untuk lanjut membaca|gulir untuk lanjut membaca|lanjutkan membaca di bawah',
      vi: 'tiếp tục đọc sau quảng cáo',
      ru: 'продолжение после рекламы|статья продолжается после рекламы',
      uk: 'продовження після реклами|стаття продовжується після реклами',
      ar: 'يستمر المقال بعد الإعلان|تابع القراءة بعد الإعلان',
      hi: 'विज्ञापन के बाद जारी',
      zh: '广告后继续阅读|請繼續往下閱讀',
      ja: '広告の後に記事が続きます|記事は広告の後に続きます',
      ko: '광고 후 기사 계속|기사는 광고 아래 계속',
    },
  },
  {
    rule: 'classify/rights-foreign', role: 'copyright', place: 'start',
    phrases: {
      pt: 'todos os direitos reservados|direitos reservados|proibida a reprodução|é proibida a reprodução|reprodução proibida',
      es: 'todos los derechos reservados|derechos reservados|prohibida la reproducción|prohibida su reproducción|queda prohibida la reproducción',
      fr: 'tous droits réservés|reproduction interdite|toute reproduction',
      de: 'alle rechte vorbehalten|nachdruck verboten|vervielfältigung verboten',
      it: 'tutti i diritti riservati|riproduzione riservata|vietata la riproduzione',
      tr: 'tüm hakları saklıdır|her hakkı saklıdır|izinsiz kopyalanamaz|izinsiz kullanılamaz',
      id: 'hak cipta|dilarang mengutip|dilarang memperbanyak|dilarang keras mengambil',
      vi: 'bản quyền thuộc|mọi quyền được bảo lưu|cấm sao chép|ghi rõ nguồn',
      ru: 'все права защищены|перепечатка запрещена|при использовании материалов|любое использование материалов|при цитировании',
      uk: 'усі права захищені|всі права захищені|передрук заборонено|при використанні матеріалів',
      ar: 'جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق النشر محفوظة|حقوق الطبع محفوظة',
      hi: 'सर्वाधिकार सुरक्षित',
      zh: '版权所有|未经授权|未经许可|禁止转载|不得转载|转载请注明|版權所有|未經授權|轉載請註明',
      ja: '無断転載|無断複製|転載禁止|著作権',
      ko: '무단 전재|무단전재|저작권자|재배포 금지',
    },
  },
  {
    rule: 'classify/comments-foreign', role: 'comments', place: 'alone',
    phrases: {
      pt: 'comentários|deixe um comentário|ver comentários|comentar',
      es: 'comentarios|deja un comentario|ver comentarios',
      fr: 'commentaires|laisser un commentaire|voir les commentaires|réagir',
      de: 'kommentare|kommentar schreiben|kommentare anzeigen|kommentieren',
      it: 'commenti|lascia un commento|commenta',
      tr: 'yorumlar|yorum yap|yorum yaz',
      id: 'komentar|tulis komentar|tinggalkan komentar',
      vi: 'bình luận|gửi bình luận|ý kiến bạn đọc',
      ru: 'комментарии|комментировать|оставить комментарий|обсудить',
      uk: 'коментарі|коментувати|залишити коментар',
      ar: 'تعليقات|التعليقات|اترك تعليقا|أضف تعليقا',
      hi: 'टिप्पणियां|टिप्पणी करें|कमेंट करें',
      zh: '评论|发表评论|网友评论|留言|評論|發表評論',
      ja: 'コメント|コメントする|コメントを書く',
      ko: '댓글|댓글쓰기|댓글 쓰기',
    },
  },
  {
    rule: 'classify/photo-foreign', role: 'caption', place: 'named',
    phrases: {
      pt: 'fotografia|imagem|legenda|crédito da foto', es: 'fotografía|imagen|pie de foto|crédito', fr: 'crédit photo|légende|crédits photo', de: 'bild|bildquelle|fotos',
      it: 'immagine|didascalia', tr: 'fotoğraf|fotoğraflar|görsel', id: 'gambar|keterangan foto', vi: 'ảnh|hình|hình ảnh', ru: 'фото|фотография', uk: 'фото|фотографія|світлина',
      ar: 'صورة|تصوير|الصورة', hi: 'फोटो|फ़ोटो|तस्वीर', zh: '图|图片|摄影|图源|圖|攝影|圖片來源', ja: '写真|撮影|画像', ko: '사진|사진제공|사진 제공',
    },
  },
  {
    rule: 'classify/tags-foreign', role: 'tags', place: 'label', opens: 'rail',
    phrases: {
      pt: 'etiquetas|tópicos|assuntos|palavras-chave', es: 'temas|etiquetas|palabras clave', fr: 'mots-clés|mots clés|étiquettes|sujets', de: 'schlagwörter|schlagworte|themen|stichwörter',
      it: 'argomenti|parole chiave', tr: 'etiketler|anahtar kelimeler', id: 'topik|kata kunci', vi: 'từ khóa|chủ đề', ru: 'теги|метки|ключевые слова|темы', uk: 'теги|мітки|ключові слова',
      ar: 'كلمات مفتاحية|الكلمات المفتاحية|الوسوم|وسوم', hi: 'टैग|टैग्स', zh: '标签|关键词|標籤|關鍵字|關鍵詞', ja: 'タグ|キーワード', ko: '태그|키워드',
    },
  },
];
