/// Whether bytes are no text in any encoding: an image, an archive, a program.
///
/// UTF-16 and UTF-32 with a byte order mark are text, and so is UTF-16 in letters of ASCII without. Otherwise the first 4096 bytes decide: a known
/// signature, more than a tenth of NULs, or as many control characters in what is no UTF-8.
public func isBinary(_ bytes: [UInt8]) -> Bool {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
  let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38],
    [0x50, 0x4B, 0x03, 0x04],
    [0x1F, 0x8B], [0x25, 0x50, 0x44, 0x46, 0x2D], [0x7F, 0x45, 0x4C, 0x46], [0x42, 0x5A, 0x68],
    [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
  ]
  if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
  if WideUnits(bytes).encoding != nil { return false }
  var controls = 0
  var zeros = 0
  let head = bytes.prefix(4096)
  for byte in head where byte < 0x20 {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: break
    case 0: zeros += 1
    default: controls += 1
    }
  }
  // Stray NULs are dropped by the decoder, and a text full of bells is still a text.
  if zeros >= 8, zeros * 10 > head.count { return true }
  return (zeros + controls) * 10 > head.count && UTF8Evidence(Array(head)).illFormed > 0
}
