import Library
import Testing

@Suite struct LibraryLocationTests {
  @Test(arguments: [
    (["HOME": "/home/a"], "/home/a/.local/share/dateline"),
    (["HOME": "/home/a", "XDG_DATA_HOME": "/data"], "/data/dateline"),
    (["HOME": "/home/a", "XDG_DATA_HOME": "data"], "/home/a/.local/share/dateline"),
    (["HOME": "/home/a", "XDG_DATA_HOME": ""], "/home/a/.local/share/dateline"),
    (["HOME": "/home/a", "XDG_DATA_HOME": "/data", "DATELINE_LIBRARY": "lib"], "lib"),
    ([:], nil),
  ])
  func path(_ environment: [String: String], _ path: String?) {
    #expect(LibraryLocation.path(environment: environment) == path)
    #expect(LibraryLocation.path(explicit: "here", environment: environment) == "here")
    #expect(LibraryLocation.path(explicit: "", environment: environment) == path)
  }
}
