import Quantities

/// The trajectories of a table of results, one for each task, dataset and metric.
public struct Trajectories: Sendable, Equatable {
    /// In the order of their first rows.
    public let all: [Trajectory]
    /// Rows without a task, dataset, metric, date or score.
    public let unusableRows: Int

    /// - Parameters: One entry a row, nil where unknown; a missing model is kept as the empty name.
    public init(
        tasks: [String?], datasets: [String?], metrics: [String?], dates: [PartialDate?], models: [String?],
        scores: [Double?]
    ) {
        struct Key: Hashable {
            let task: String
            let dataset: String
            let metric: String
        }
        var indexOfKey: [Key: Int] = [:]
        var keys: [Key] = []
        var results: [[Trajectory.Result]] = []
        var unusable = 0
        for row in tasks.indices {
            guard let task = tasks[row], let dataset = datasets[row], let metric = metrics[row], let date = dates[row],
                let score = scores[row], score.isFinite
            else {
                unusable += 1
                continue
            }
            let key = Key(task: task, dataset: dataset, metric: metric)
            let index = indexOfKey[key] ?? keys.count
            if index == keys.count {
                indexOfKey[key] = index
                keys.append(key)
                results.append([])
            }
            results[index].append(Trajectory.Result(date: date, score: score, model: models[row] ?? ""))
        }
        all = zip(keys, results).map {
            Trajectory(tasks: [$0.task], dataset: $0.dataset, metric: $0.metric, results: $1)
        }
        unusableRows = unusable
    }

    init(all: [Trajectory], unusableRows: Int) {
        self.all = all
        self.unusableRows = unusableRows
    }
}
