import Articles
import Markup

/// Leaves out what readers say under a text, where no name of a part tells it: from the line that counts
/// or announces it to the end.
///
/// Posts are known by what stands beside each of them, the moment that it was written: two short lines
/// with a moment and what was said at it, or one under a count of one, follow such a line before
/// anything else does that could be text. Moments beside the author's own paragraphs are headings of
/// days, and those of a live blog are of its entries. The rule comes before the body is chosen, for
/// readers often say more than the author.
struct DropTalk: ExtractionRule {
  func apply(to reading: inout Reading) {
    guard reading.thread.isEmpty,
      !reading.metadata.types.contains(where: { $0.hasSuffix("LiveBlogPosting") })
    else { return }
    var seen = 0
    var last: Int?
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      if seen >= Self.least, passage.role == .paragraph || passage.isHeading || passage.isItem,
        (4..<100).contains(passage.characters),
        let count = Self.posts(announcedBy: PassageText.words(of: passage, in: reading)),
        isTalk(after: index, count, under: last, reading)
      {
        for talk in index..<reading.passages.count { reading.drop(passage: talk, by: name) }
        return
      }
      seen += passage.weight
      if passage.weight > 0 { last = index }
    }
  }

  /// What a page says at the least before its readers do.
  private static let least = 240

  /// Whether posts follow a line, as many as it announces or two; `last` is the paragraph above it.
  private func isTalk(
    after label: Int, _ count: Int?, under last: Int?, _ reading: Reading
  ) -> Bool {
    let wanted = min(2, count ?? 2)
    var posts = 0
    var isSaid = true
    var apart = 0
    for index in reading.passages.indices[(label + 1)...] {
      let passage = reading.passages[index]
      guard passage.role != .picture, passage.role != .rule else { continue }
      let isMoment =
        passage.characters < 90 && Self.tellsMoment(PassageText.words(of: passage, in: reading))
      if isMoment || passage.weight > 0, let last, reading.stands(index, beside: last) {
        return false
      }
      if isMoment {
        // "Published …" and "Updated …" are two moments, and no post.
        if isSaid { posts += 1 }
        isSaid = false
        apart = 0
      } else {
        isSaid = isSaid || passage.role == .paragraph || passage.isItem
        apart += 1
        if apart > Self.reach { return false }
      }
      if posts >= wanted, isSaid { return true }
    }
    return posts > 1
  }

  /// How many lines a post has at the most before the moment of the next.
  private static let reach = 14

  /// How many posts a line announces: none where it is no such line, and `.some(nil)` where it does not
  /// say.
  static func posts(announcedBy line: String) -> Int?? {
    let key = Words.key(line)
    guard key.utf8.count < 200 else { return nil }
    let words = key.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    // "Comments", "Top comments", "Reader comments".
    if nouns.contains(last), words.count == 1 || words.count <= 3 && line.last != "." {
      if let number = number(first), words.count <= 3 { return .some(number) }
      return words.count == 1 || leads.contains(first) ? .some(nil) : nil
    }
    // "Comments (3)", "留言列表 (42)".
    if nouns.contains(first), words.count <= 3, let number = number(last) { return .some(number) }
    // "3 comments on “Quays”", "One thought on …", "2 responses to …".
    guard words.count > 2, let number = number(first) else { return nil }
    if nouns.contains(words[1]) || answers.contains(words[1]), joints.contains(words[2]) {
      return .some(number)
    }
    return nil
  }

  private static func number(_ word: String) -> Int? { word == "one" ? 1 : Int(word) }

  /// Whether a line tells when a post was written: "May 3, 2014 at 9:10", "2 days ago".
  static func tellsMoment(_ line: String) -> Bool {
    guard line.utf8.contains(where: { (0x30...0x39).contains($0) }), let last = line.last,
      !".!?".contains(last) || line.hasSuffix("m.")
    else { return false }
    if WrittenDate.first(in: line) != nil { return true }
    let words = Words.key(line).split(separator: " ")
    guard words.count <= 8, words.contains(where: { $0.allSatisfy(\.isNumber) }) else {
      return false
    }
    return words.contains { passed.contains($0) } || Self.before(words)
  }

  /// "vor 2 Tagen", "il y a 3 ans", "hace un día": words before the number.
  private static func before(_ words: [Substring]) -> Bool {
    guard let number = words.firstIndex(where: { $0.allSatisfy(\.isNumber) }), number > 0,
      words.indices.contains(number + 1)
    else { return false }
    if ["vor", "hace", "há", "før", "för", "před", "acum", "πριν"].contains(words[number - 1]) {
      return true
    }
    return number > 2 && words[(number - 3)..<number].elementsEqual(["il", "y", "a"])
  }

  private static let passed: Set<Substring> = [
    "ago", "fa", "atrás", "geleden", "siden", "sedan", "sitten", "temu", "назад", "тому", "önce",
    "prije", "ezelőtt",
  ]

  private static let leads: Set<String> = [
    "top", "reader", "readers", "recent", "latest", "all", "user", "your", "most",
  ]

  /// What stands between the count and the title.
  private static let joints: Set<String> = [
    "on", "to", "zu", "auf", "sur", "en", "a", "su", "op", "till", "på", "til", "do", "к", "до",
  ]

  private static let answers: Set<String> = [
    "thought", "thoughts", "response", "responses", "reply", "replies", "antwort", "antworten",
    "gedanken", "réponse", "réponses", "respuesta", "respuestas", "resposta", "respostas",
    "pensieri", "risposte", "reacties", "réflexions", "pensamientos",
  ]

  private static let nouns: Set<String> = [
    "comment", "comments", "kommentar", "kommentare", "leserkommentare", "commentaire",
    "commentaires", "comentario", "comentarios", "comentário", "comentários", "commento",
    "commenti", "reactie", "reacties", "kommentarer", "kommenttia", "kommentit", "komentarz",
    "komentarze", "komentarzy", "komentáře", "komentářů", "komentáre", "komentárov",
    "hozzászólás", "hozzászólások", "comentarii", "комментарий", "комментария", "комментарии",
    "комментариев", "коментар", "коментарі", "коментарів", "коментара", "σχόλια", "yorum",
    "yorumlar", "تعليقات", "תגובות", "コメント", "评论", "評論", "留言", "留言列表", "댓글",
  ]
}
