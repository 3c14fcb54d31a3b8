/// A rectangle of cells. Its size is never negative.
public struct Rect: Sendable, Hashable {
  /// Column of the left edge, from 0.
  public var x: Int
  /// Row of the upper edge, from 0.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// A rectangle; a negative size counts as none.
  public init(x: Int = 0, y: Int = 0, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Whether it holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The column after the last.
  public var maxX: Int { x + width }
  /// The row after the last.
  public var maxY: Int { y + height }

  /// Whether a cell lies in it.
  public func contains(x: Int, y: Int) -> Bool {
    self.x <= x && x < maxX && self.y <= y && y < maxY
  }

  /// What both have in common, perhaps nothing.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// The rectangle without a margin on each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }
}
