import Dispatch
import Synchronization

/// The results of `work` for each number below `count`, in their order, computed on all cores. The work is pure, so the
/// order in which it ends does not show.
func onAllCores<Value: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let finished = Mutex<[Value?]>(Array(repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
        let value = work(index)
        finished.withLock { $0[index] = value }
    }
    return finished.withLock { $0 }.compactMap { $0 }
}
