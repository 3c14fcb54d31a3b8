import Articles
import ArgumentParser

/// The day that relative dates count from where the text gives none of its own.
struct ReferenceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day (YYYY-MM-DD, or with a time) that relative dates count from where the text itself "
        + "has neither a dateline nor a day of publication.",
      valueName: "day"),
    transform: { word in
      guard let moment = CivilMoment(iso: word) else {
        throw ValidationError("'\(SafeText(word))' is not a day: write it as 2024-07-25.")
      }
      return moment
    })
  var reference: CivilMoment?
}
