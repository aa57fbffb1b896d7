import Quantities

/// The record-setting results of one task, dataset and metric.
public struct Trajectory: Sendable, Equatable {
    public struct Result: Hashable, Sendable {
        public let date: PartialDate
        public let score: Double
        public let model: String

        public init(date: PartialDate, score: Double, model: String) {
            self.date = date
            self.score = score
            self.model = model
        }
    }

    /// More than one where the same results stand under several tasks.
    public let tasks: [String]
    public let dataset: String
    public let metric: String
    public let results: [Result]

    public init(tasks: [String], dataset: String, metric: String, results: [Result]) {
        self.tasks = tasks
        self.dataset = dataset
        self.metric = metric
        self.results = results
    }
}
