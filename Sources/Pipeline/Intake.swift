public import Articles
public import Chronology
import Extraction
import Feeds
public import Fetch
import Markup

/// The one place that knows the order: fetch → decode → parse → extract → date.
///
/// What happens in a stage is that stage's business; what is decided here is only which comes next
/// and which form of input takes which way.
public struct Intake: Sendable {
  /// Brings the bytes.
  public var fetcher: Fetcher
  /// Finds the dates.
  public var dater: ArticleDater
  /// The day of reading, if it is known: nothing was published after it.
  public var today: CivilDate?

  /// The whole way with its usual limits.
  public init(
    fetcher: Fetcher = Fetcher(), dater: ArticleDater = ArticleDater(), today: CivilDate? = nil
  ) {
    self.fetcher = fetcher
    self.dater = dater
    self.today = today
  }

  /// The article of an input as it was given: a path, an address or `-`. `address` is where the page
  /// came from, for its links and its identity, if that is known and the page does not say it. While
  /// the web is waited for, `isCancelled` is asked every 50 ms.
  public func article(
    of word: String, address: String? = nil, isCancelled: () -> Bool = { false }
  ) throws(IntakeError) -> Article {
    let page = try fetched(word, isCancelled)
    return try article(of: page, address: address)
  }

  /// The article of a page that was fetched before.
  public func article(
    of page: FetchedPage, address: String? = nil
  ) throws(IntakeError) -> Article {
    let page = try opened(page)
    if FeedSniff.mayBeFeed(page.bytes), (try? FeedReader().feed(from: page.bytes)) != nil {
      throw .isFeed
    }
    let address = address ?? page.address
    let name = InputName(page.name).shortName.string
    var article: Article
    switch form(of: page) {
    case .html:
      article = ArticleExtractor(today: today).article(
        from: try document(of: page), address: address)
    case .markdown:
      article = MarkdownExtractor().article(
        from: try text(of: page), name: name, address: address)
    case .plain:
      article = PlainTextExtractor().article(from: try text(of: page), name: name)
    }
    guard !article.title.isEmpty || !article.blocks.isEmpty else { throw .noText }
    // A text says nothing of where it is from.
    if article.url == nil, let address = page.address {
      article.url = SafeText(address)
      article.id = ArticleID(naming: address)
    }
    return article
  }

  /// Why an input is read as it is, a line each: of a page first its fields, `=` and the place that
  /// gave each; then its parts, `+` kept, `-` left out, and by which rule. Of Markdown nothing is
  /// left out.
  public func explanation(
    of word: String, isCancelled: () -> Bool = { false }
  ) throws(IntakeError) -> [String] {
    let page = try opened(fetched(word, isCancelled))
    switch form(of: page) {
    case .html:
      let document = try document(of: page)
      let extractor = ArticleExtractor(today: today)
      let fields = extractor.fields(of: document, address: page.address).map { field in
        "= \(field.name): \(field.value.string) (\(field.place))"
      }
      return fields + extractor.decisions(on: document, address: page.address).map(\.line)
    case .markdown:
      let article = MarkdownExtractor().article(from: try text(of: page), name: page.name)
      return article.blocks.map { "+ " + $0.text.collapsed.string }
    case .plain:
      return PlainTextExtractor().decisions(on: try text(of: page)).map(\.line)
    }
  }

  /// The article with every date in it found and resolved. `fallback` is the day that relative
  /// dates count from where the article has neither a dateline nor a day of publication.
  public func dated(_ article: Article, fallback: CivilMoment? = nil) -> DatedArticle {
    dater.date(article, fallback: fallback)
  }

  /// What there is to read: of a web archive the page in it, else what came.
  func opened(_ page: FetchedPage) throws(IntakeError) -> FetchedPage {
    if isBinary(page.bytes) { throw .binary }
    guard WebArchive.isOne(page.bytes) else { return page }
    guard let archive = WebArchive(page.bytes) else { throw .webArchive }
    return FetchedPage(
      bytes: archive.page, name: page.name, address: archive.address ?? page.address,
      charset: archive.charset, mediaType: "text/html")
  }

  /// What the page is. Who sends one says so; of text it only says that it is text.
  func form(of page: FetchedPage) -> InputForm {
    switch page.mediaType {
    case "text/html", "application/xhtml+xml": .html
    case "text/markdown": .markdown
    default: InputForm.detect(name: page.name, bytes: page.bytes)
    }
  }

  func fetched(
    _ word: String, _ isCancelled: () -> Bool
  ) throws(IntakeError) -> FetchedPage {
    do {
      return try fetcher.fetch(InputName(word), isCancelled: isCancelled)
    } catch {
      throw .fetch(error)
    }
  }

  private func document(of page: FetchedPage) throws(IntakeError) -> HTMLDocument {
    do {
      return try HTMLDocument(parsing: page.bytes, charset: page.charset)
    } catch {
      switch error {
      case .tooLarge(let limit): throw .fetch(.tooLarge(limit: limit))
      case .binary: throw .binary
      case .parserFailed: throw .unparsable
      }
    }
  }

  /// The decoded text; white space alone is none.
  private func text(of page: FetchedPage) throws(IntakeError) -> String {
    let text = CharacterDecoder.decode(page.bytes, charset: page.charset).text
    guard SafeText(text).string.contains(where: { !$0.isWhitespace }) else { throw .noText }
    return text
  }
}

/// Why an input did not become an article.
public enum IntakeError: Error, Sendable, Hashable {
  /// It could not be brought.
  case fetch(FetchError)
  /// It is an image, an archive, a program: no text.
  case binary
  /// It is a web archive (MHTML) without a page in it that can be read.
  case webArchive
  /// The parser gave up.
  case unparsable
  /// It is a feed, which has many articles, where one is asked for.
  case isFeed
  /// It is a list of feeds.
  case isFeedList
  /// It holds no words.
  case noText
}
