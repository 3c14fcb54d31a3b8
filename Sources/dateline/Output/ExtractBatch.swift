import Articles

/// Extracts the pages of a list.
struct ExtractBatch {
  let house: House

  /// Answers every line of the list at `path` with the page's article.
  func run(_ path: String) throws {
    let house = house.offline
    try PathBatch.run(path) { question in
      do throws(InputFailure) {
        let article = try house.article(question.path, address: question.url)
        return .record(JSONOutput.line(ArticleRecord(id: question.id, article: article)))
      } catch {
        return .failure(error.reason.words)
      }
    }
  }
}
