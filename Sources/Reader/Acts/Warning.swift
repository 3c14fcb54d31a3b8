import Articles

// What was wrong in the files that the reader was started with.

extension ReaderState {
  /// Says the first of some faults, and where the others are.
  mutating func warn(of faults: [SafeText]) {
    guard let first = faults.first else { return }
    guard faults.count > 1 else {
      note = StatusNote(text: first, isError: true)
      return
    }
    for fault in faults { log(StatusNote(text: fault, isError: true)) }
    // How many there are comes first: a long fault is cut at its end.
    let words = "\(faults.count) faults, \(key(.messages)) shows them: \(first)"
    note = StatusNote(text: SafeText(words), isError: true, isLogged: true)
  }
}
