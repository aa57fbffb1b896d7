extension Trajectories {
    /// Trajectories of one dataset and metric (whatever its capitals) that share a result, joined into one without repeats:
    /// the same results stand under several tasks and classes.
    public func joined() -> Trajectories {
        struct Key: Hashable {
            let dataset: String
            let metric: String
        }
        var indexOfKey: [Key: Int] = [:]
        var groups: [[JoinedTrajectory]] = []
        for trajectory in all {
            let key = Key(dataset: trajectory.dataset, metric: MetricRule.key(trajectory.metric))
            if let index = indexOfKey[key] {
                groups[index] = JoinedTrajectory(trajectory).absorbing(groups[index])
            } else {
                indexOfKey[key] = groups.count
                groups.append([JoinedTrajectory(trajectory)])
            }
        }
        return Trajectories(all: groups.flatMap { $0.map(\.trajectory) }, unusableRows: unusableRows)
    }
}

/// A trajectory that takes in others which share a result with it.
private struct JoinedTrajectory {
    private(set) var trajectory: Trajectory
    private var known: Set<Trajectory.Result>

    init(_ trajectory: Trajectory) {
        self.trajectory = trajectory
        known = Set(trajectory.results)
    }

    /// Those of `others` that share nothing with this one, in their order, then this one joined with the rest.
    func absorbing(_ others: [JoinedTrajectory]) -> [JoinedTrajectory] {
        var apart: [JoinedTrajectory] = []
        var joined = self
        for other in others {
            if other.known.isDisjoint(with: joined.known) {
                apart.append(other)
            } else {
                joined = other.appending(joined)
            }
        }
        return apart + [joined]
    }

    private func appending(_ later: JoinedTrajectory) -> JoinedTrajectory {
        var result = self
        result.trajectory = Trajectory(
            tasks: trajectory.tasks + later.trajectory.tasks.filter { !trajectory.tasks.contains($0) },
            dataset: trajectory.dataset, metric: trajectory.metric,
            results: trajectory.results + later.trajectory.results.filter { !known.contains($0) })
        result.known.formUnion(later.known)
        return result
    }
}
