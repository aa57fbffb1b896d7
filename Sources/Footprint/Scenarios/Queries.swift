import Quantities

/// A training run spread over the queries that its model answers.
public struct Queries: Hashable, Sendable {
    /// Over the model's life.
    public let count: Double

    /// - Throws: `outOfRange` unless the count is finite and positive.
    public init(_ count: Double) throws(FootprintError) {
        try InputName.lifetimeQueries.check(count)
        self.count = count
    }

    /// The part of the training that falls to one query.
    public func each<Unit>(of training: Spread<Unit>) -> Spread<Unit> { training.scaled(by: 1 / count) }

    /// The energy to answer all of them, at so much energy for each. Power is no answer here: watts per query say nothing.
    public func inference(at energyPerQuery: Spread<KilowattHours>) -> Spread<KilowattHours> {
        energyPerQuery.scaled(by: count)
    }
}

extension FootprintEstimator {
    /// The energy to answer queries over a model's life, with the default for one query; nil where the factors have none.
    public func inferenceEnergy(of queries: Queries) -> Spread<KilowattHours>? {
        guard let factor = factors.factor(.energyPerQuery) else { return nil }
        let each = Spread<KilowattHours>(
            ordered: .kilowattHours(factor.low), .kilowattHours(factor.mid), .kilowattHours(factor.high))
        return queries.inference(at: each)
    }
}
