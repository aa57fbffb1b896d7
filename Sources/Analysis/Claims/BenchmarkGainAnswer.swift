import Records

extension ClaimAnswer {
    /// A vintage of the models holds no benchmark results.
    static func benchmarkGain(_ population: Population) -> ClaimAnswer {
        ClaimAnswer(
            population.models.vintage, .notTestable, why: "the vintage holds models, not benchmark results")
    }
}
