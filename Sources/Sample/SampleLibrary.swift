/// The articles that the program brings with it.
public enum SampleLibrary {
  /// A page as it would come from the street.
  public struct Page: Sendable {
    /// File name, with the extension that tells its kind.
    public let name: String
    /// Its raw bytes.
    public let bytes: [UInt8]
  }

  /// Every page, in the order of the stories.
  public static var pages: [Page] {
    [Page(name: "placeholder.txt", bytes: PackageResources.placeholder_txt)]
  }
}
