/// What stands in the place of an input that could not be done, in JSON.
struct FailureRecord: Encodable {
  /// The input as it was given.
  let id: String
  /// Why, in a sentence.
  let error: String
}
