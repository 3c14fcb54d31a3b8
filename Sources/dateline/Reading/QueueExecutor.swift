import Dispatch

/// Runs tasks on a queue of its own instead of the shared pool of threads: once that pool is used,
/// libdispatch looks at it every second for ever, and a reader that waits would not be at rest.
final class QueueExecutor: TaskExecutor {
  private let queue = DispatchQueue(label: "dateline.loop", qos: .userInteractive)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { [self] in job.runSynchronously(on: asUnownedTaskExecutor()) }
  }
}
