#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON as servers write it: the whole must be sound, for half a list of what is unread would be taken
/// for all of it; but members may be missing, unknown, or a number in place of a string.
enum LooseJSON {
  /// Reads an answer; nothing if it is not what it should be. What is not UTF-8 in it is replaced.
  static func read<Answer: Decodable>(_: Answer.Type, from bytes: [UInt8]) -> Answer? {
    let text = String(decoding: bytes, as: UTF8.self)
    return try? JSONDecoder().decode(Answer.self, from: Data(text.utf8))
  }
}

/// A text that may be written as a number.
struct LooseText: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self.text = text
    } else if let number = try? value.decode(Int64.self) {
      text = String(number)
    } else if let number = try? value.decode(UInt64.self) {
      text = String(number)
    } else {
      text = String(try value.decode(Double.self))
    }
  }
}

/// An array of which what cannot be read is passed over.
struct LooseArray<Element: Decodable>: Decodable {
  var elements: [Element] = []

  private struct Anything: Decodable {}

  init(from decoder: any Decoder) throws {
    if try decoder.singleValueContainer().decodeNil() { return }
    var list = try decoder.unkeyedContainer()
    while !list.isAtEnd {
      if let element = try? list.decode(Element.self) {
        elements.append(element)
      } else {
        _ = try list.decode(Anything.self)
      }
    }
  }
}

extension KeyedDecodingContainer {
  /// The text of a member; nothing if it is missing or something else.
  func text(_ key: Key) -> String? { (try? decode(LooseText.self, forKey: key))?.text }

  /// The elements of an array that can be read; none if it is missing or something else.
  func list<Element: Decodable>(_ key: Key, of: Element.Type = Element.self) -> [Element] {
    (try? decode(LooseArray<Element>.self, forKey: key))?.elements ?? []
  }
}
