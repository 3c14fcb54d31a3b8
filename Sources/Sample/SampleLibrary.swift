/// The articles that the program brings with it: five stories of public record, told in the
/// project's own words, on pages as untidy as those of the street. They are what a new user reads
/// first, and each is a test of the whole way from bytes to timeline.
public enum SampleLibrary {
  /// A page as it would come from the street.
  public struct Page: Sendable {
    /// File name, with the extension that tells its kind: `html`, `txt` or `md`.
    public let name: String
    /// Its raw bytes, in whatever encoding the page declares.
    public let bytes: [UInt8]
  }

  /// Every page, story by story, each story in the order of its days.
  public static var pages: [Page] {
    [
      // Apollo 11, July and August 1969.
      Page(name: "moon-1969-launch.txt", bytes: PackageResources.moon_1969_launch_txt),
      Page(name: "moon-1969-landing.html", bytes: PackageResources.moon_1969_landing_html),
      Page(name: "moon-1969-splashdown.html", bytes: PackageResources.moon_1969_splashdown_html),
      Page(name: "moon-1969-quarantine.txt", bytes: PackageResources.moon_1969_quarantine_txt),
      // The eruption under Eyjafjallajökull, spring 2010.
      Page(name: "ash-2010-fissure.html", bytes: PackageResources.ash_2010_fissure_html),
      Page(name: "ash-2010-live.html", bytes: PackageResources.ash_2010_live_html),
      Page(name: "ash-2010-monday.html", bytes: PackageResources.ash_2010_monday_html),
      Page(name: "ash-2010-reopening.txt", bytes: PackageResources.ash_2010_reopening_txt),
      Page(name: "ash-2010-quiet.md", bytes: PackageResources.ash_2010_quiet_md),
      // The Good Friday Agreement, 1998 and 1999.
      Page(name: "belfast-1998-deadline.txt", bytes: PackageResources.belfast_1998_deadline_txt),
      Page(
        name: "belfast-1998-agreement.html",
        bytes: PackageResources.belfast_1998_agreement_html),
      Page(
        name: "belfast-1998-referendum.html",
        bytes: PackageResources.belfast_1998_referendum_html),
      Page(
        name: "belfast-1999-devolution.txt",
        bytes: PackageResources.belfast_1999_devolution_txt),
      // Shackleton's Endurance, lost in 1915 and found in 2022.
      Page(name: "endurance-2022-sails.md", bytes: PackageResources.endurance_2022_sails_md),
      Page(name: "endurance-2022-lost.txt", bytes: PackageResources.endurance_2022_lost_txt),
      Page(name: "endurance-2022-found.html", bytes: PackageResources.endurance_2022_found_html),
      // To the south pole of the Moon, summer 2023.
      Page(name: "lunar-2023-launch.html", bytes: PackageResources.lunar_2023_launch_html),
      Page(name: "lunar-2023-crash.txt", bytes: PackageResources.lunar_2023_crash_txt),
      Page(name: "lunar-2023-landing.html", bytes: PackageResources.lunar_2023_landing_html),
      Page(name: "lunar-2023-sleep.md", bytes: PackageResources.lunar_2023_sleep_md),
    ]
  }
}
