/// The labels of a page's frame, in the languages of the press: menus, accounts, notices of law,
/// sections. Each is the whole of a line, in lower case without marks.
enum PageFrameWords {
  /// Whether a line is such a label, a button or a copyright line.
  static func isLabel(_ line: Substring) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let bare = line.bare
    return labels.contains(bare) || PageLabels.holds(bare) || FurnitureWords.weak.contains(bare)
      || FurnitureWords.networks.contains(bare) || line.hasPrefix("©")
      || bare.hasPrefix("copyright ")
  }

  /// Whether a line is the label above other stories or comments, where an article ends.
  static func isEnd(_ line: Substring, above next: ArraySlice<PlainPassage>) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let bare = line.bare
    return FurnitureWords.related.contains(bare) || FurnitureWords.comments.contains(bare)
      || RelatedLabels.stands(line, above: next)
  }

  /// Whether a line only says that an advertisement stands here, as it does within articles.
  static func isAdvertisement(_ line: Substring) -> Bool {
    line.utf8.count <= 40 && advertisements.contains(line.bare)
  }

  private static let advertisements: Set<String> = [
    "ad", "advertisement", "advertising", "anzeige", "werbung", "publicité", "publicidad",
    "pubblicità", "publicidade", "reklama", "reklam", "реклама", "広告", "广告", "廣告", "광고",
  ]

  private static let labels: Set<String> = [
    // English
    "about the author", "accessibility", "account", "advertise", "business", "careers", "contact",
    "cookie policy", "culture", "entertainment", "faq", "gallery", "health", "help",
    "latest news", "lifestyle", "most popular", "most read", "my account", "newsletters", "opinion",
    "photos", "podcasts", "politics", "post navigation", "rss", "science", "sign up", "site map",
    "sitemap", "sport", "sports", "technology", "travel", "trending", "video", "videos", "weather",
    "world",
    // German
    "abo", "abonnieren", "agb", "anmelden", "anzeige", "cookie einstellungen", "datenschutz",
    "datenschutzerklärung", "drucken", "impressum", "karriere", "kommentare", "kontakt", "kultur",
    "mediadaten", "meistgelesen", "menü", "nutzungsbedingungen", "politik", "registrieren",
    "schlagworte", "startseite", "suche", "suchen", "teilen", "themen", "werbung", "wetter",
    "wirtschaft",
    // French
    "abonnez vous", "accueil", "cgu", "cgv", "commentaires", "connexion", "contactez nous",
    "gestion des cookies", "imprimer", "mentions légales", "monde", "météo", "nous contacter",
    "partager", "plan du site", "politique", "politique de confidentialité", "recherche",
    "rechercher", "s abonner", "se connecter", "économie",
    // Spanish, Portuguese, Italian
    "aviso legal", "buscar", "comentarios", "compartir", "contacto", "cultura", "deportes",
    "economía", "etiquetas", "inicio", "iniciar sesión", "lo más leído", "mundo", "política",
    "política de cookies", "política de privacidad", "publicidad", "registrarse", "suscribirse",
    "suscríbete", "temas", "última hora", "assine", "cadastre se", "compartilhar", "contato",
    "economia", "entrar", "esportes", "partilhar", "pesquisar", "política de privacidade",
    "publicidade", "termos de uso", "abbonati", "accedi", "cerca", "commenti", "condividi",
    "contatti", "cronaca", "esteri", "note legali", "pubblicità", "registrati", "stampa",
    // Dutch and the languages of the north
    "abonneren", "cookiebeleid", "delen", "inloggen", "privacy", "privacybeleid", "zoeken", "dela",
    "kontakta oss", "kundtjänst", "logga in", "om oss", "prenumerera", "sök", "abonner", "del",
    "kontakt oss", "log ind", "logg inn", "meny", "om os", "søg", "søk",
    // Polish, Czech, Hungarian, Turkish
    "polityka prywatności", "regulamin", "reklama", "szukaj", "udostępnij", "zaloguj", "hledat",
    "přihlásit", "přihlásit se", "sdílet", "adatvédelem", "bejelentkezés", "impresszum", "keresés",
    "ara", "dünya", "ekonomi", "giriş", "gizlilik politikası", "gündem", "iletişim", "künye",
    "paylaş", "spor",
    // Russian and Ukrainian
    "в мире", "вход", "войти", "главная", "комментарии", "контакты", "культура", "новости",
    "подписаться", "поделиться", "поиск", "политика", "политика конфиденциальности",
    "пользовательское соглашение", "регистрация", "реклама", "спорт", "экономика", "новини",
    "пошук", "реклама на сайті", "увійти",
    // Japanese, Chinese, Korean
    "お問い合わせ", "シェア", "スポーツ", "ニュース", "プライバシーポリシー", "メニュー", "ログイン", "会員登録",
    "利用規約", "広告", "検索", "关于我们", "分享", "广告", "注册", "登录", "搜索", "联系我们", "隐私政策", "首页",
    "搜尋", "登入", "註冊", "首頁", "개인정보처리방침", "검색", "공유", "구독", "로그인", "회원가입",
  ]
}
