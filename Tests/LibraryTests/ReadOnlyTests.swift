import Articles
import Foundation
import Testing

@testable import Library

@Suite struct ReadOnlyTests {
  let scratch = ScratchLibrary()
  let article = Article.sample("one")

  @Test func canBeReadAndSaysWhyItCannotBeWritten() throws {
    try scratch.open().add([article])
    let files = FileManager.default
    for name in ["/articles/0001.jsonl", "/lock"] {
      try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: scratch.path + name)
    }
    for name in ["/articles", ""] {
      try files.setAttributes([.posixPermissions: 0o500], ofItemAtPath: scratch.path + name)
    }
    defer {
      for name in ["", "/articles"] {
        try? files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: scratch.path + name)
      }
    }
    let library = try scratch.open()
    #expect(try library.article(article.id)?.article == article)
    #expect(try library.check().isSound)
    // The superuser may write anywhere.
    if geteuid() != 0 {
      #expect(throws: LibraryError.readOnly(path: scratch.path + "/lock")) {
        try library.change([article.id]) { $0.isRead = true }
      }
    }
  }
}
