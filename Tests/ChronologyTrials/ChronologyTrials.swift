import Articles
import Chronology

/// Trials of the tagger and of the finding of events that print figures in place of a verdict:
///
///     swift run -c release ChronologyTrials speed [MEGABYTES]   megabytes a second on news
///     swift run -c release ChronologyTrials memory MEGABYTES    resident memory for a text of a size
///     swift run -c release ChronologyTrials hostile [FACTOR] [NAME]    lines made to be slow, ever longer
///     swift run -c release ChronologyTrials sweep [COUNT]       the same with words drawn by lot
@main enum ChronologyTrials {
  static func main() {
    let arguments = CommandLine.arguments
    let number = arguments.count > 2 ? Int(arguments[2]) : nil
    switch arguments.dropFirst().first {
    case "speed": Speed(megabytes: number ?? 4).run()
    case "memory": Memory(megabytes: number ?? 10).run()
    case "hostile":
      let wanted = arguments.dropFirst(3)
      Growth(largest: number ?? 4).run(
        HostileText.all.filter { wanted.isEmpty || wanted.contains($0.name) })
    case "sweep": Growth(largest: 1).sweep(HostileText.drawn(number ?? 300, seed: 7))
    default: print("speed [MEGABYTES] | memory MEGABYTES | hostile [FACTOR] [NAME] | sweep [COUNT]")
    }
  }
}
