/// The words by which the furniture of a page is known when its text stands alone. All are in the
/// form of `bare`: lower case, letters and digits, one space between.
///
/// A word is here only if a passage that consists of it, or opens with it and is short, cannot be a
/// passage of a letter, an essay or a manual; the others are in the lists called weak, which count
/// only in a text that is known to be scraped.
enum FurnitureWords {
  /// What a passage that is only a notice opens with.
  static let notices = [
    "this site uses akismet", "learn how your comment data is processed",
    "your email address will not be published", "required fields are marked",
    "save my name email and website in this browser", "save my name and email in this browser",
    "notify me of follow up comments", "notify me of followup comments", "notify me of new posts",
    "you must be logged in to post a comment", "you must log in to post a comment",
    "click to share on", "click to email", "share this article", "share this story",
    "share this post", "share on facebook", "share on twitter", "share on x", "share via",
    "story continues below advertisement", "article continues below", "continue reading below",
    "sign up for our newsletter", "sign up to our newsletter", "sign up for the newsletter",
    "sign up for our free", "sign up for our daily", "sign up for our weekly",
    "subscribe to our newsletter", "subscribe to the newsletter", "join our newsletter",
    "get our newsletter", "get the latest news in your inbox", "get the latest news delivered",
    "we use cookies", "this website uses cookies", "this site uses cookies",
    "our website uses cookies", "our site uses cookies", "by continuing to use this site",
    "by continuing to use this website", "by using this site you agree",
    "manage cookie preferences", "accept all cookies",
    "skip to content", "skip to main content", "jump to navigation",
    "diese website verwendet cookies", "ce site utilise des cookies",
    "este sitio utiliza cookies", "este sitio web utiliza cookies", "questo sito utilizza",
    "este site utiliza cookies", "мы используем cookie",
  ]

  /// What a notice about cookies speaks of.
  static let cookies: Set<Substring> = [
    "site", "sites", "website", "websites", "page", "pages", "browser", "browsing", "device",
    "experience", "experiences", "privacy", "policy", "consent", "agree", "accept", "analytics",
    "analyse", "analyze", "traffic", "ads", "advertising", "content", "preferences", "settings",
    "services", "service", "partners", "technologies", "visit", "visits", "visitors", "users",
    "personalise", "personalize", "data", "functionality", "essential", "necessary",
  ]

  /// Labels above a list of other stories; the whole of a passage's first line, or its beginning
  /// where a colon follows.
  static let related: Set<String> = [
    "you may also like", "you might also like", "you may also be interested in",
    "you might be interested in", "related articles", "related article", "related posts",
    "related stories", "related story", "related news", "related content", "related coverage",
    "recommended for you", "recommended stories", "recommended articles", "read also",
    "also read", "more stories", "more from this section", "trending now", "most read",
    "more on this story", "dont miss", "up next", "popular posts", "recent posts",
    "das könnte sie auch interessieren", "lesen sie auch", "mehr zum thema", "lire aussi",
    "à lire aussi", "sur le même sujet", "te puede interesar", "leer también", "lea también",
    "leggi anche", "leia também", "leia mais", "читайте также", "lees ook", "läs också",
    "czytaj także", "ayrıca okuyun", "関連記事", "相关阅读", "관련 기사",
  ]

  /// What stands with a colon before the headline of another story.
  static let stories: Set<String> = [
    "related", "read more", "read next", "read more here", "more on this", "recommended",
  ]

  /// The same in a text known to be scraped.
  static let weakStories: Set<String> = [
    "see also", "more", "also", "watch", "listen", "in pictures", "in photos", "in depth",
    "full story", "read the full story", "go deeper", "background reading", "further reading",
  ]

  /// Labels above the form for readers' comments.
  static let comments: Set<String> = [
    "leave a comment", "leave a reply", "post a comment", "add a comment", "post comment",
    "join the conversation", "write a comment", "schreibe einen kommentar",
    "laisser un commentaire", "deja un comentario", "deja una respuesta", "lascia un commento",
    "deixe um comentário", "добавить комментарий",
  ]

  /// Whole passages that are furniture in a text known to be scraped.
  static let weak: Set<String> = [
    "share", "tweet", "print", "email", "facebook", "twitter", "whatsapp", "linkedin", "telegram",
    "pinterest", "reddit", "copy link", "subscribe", "subscribe now", "sign in", "log in", "login",
    "register", "menu", "search", "comments", "no comments", "comment", "related", "see also",
    "tags", "reply", "cancel reply", "name", "website", "advertisement", "advertising", "ad",
    "sponsored", "loading", "back to top", "contact us", "about us", "privacy policy",
    "terms of service", "terms of use", "terms and conditions", "share this", "read more",
    "follow us", "newsletter", "skip", "close", "home", "next article", "previous article",
    "next post", "previous post", "previous", "next",
  ]

  /// Names that a line of share buttons is made of.
  static let networks: Set<String> = [
    "facebook", "twitter", "x", "whatsapp", "email", "linkedin", "reddit", "pinterest", "telegram",
    "print", "tumblr", "pocket", "share", "copy", "link", "messenger", "threads", "bluesky",
    "mastodon", "flipboard", "instagram", "youtube", "viber", "line", "vk", "xing", "pin", "tweet",
  ]
}
