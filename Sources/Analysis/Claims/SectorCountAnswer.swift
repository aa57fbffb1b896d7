import Records

extension ClaimAnswer {
    /// The published count against the vintage's; a count is reproduced when it is the same.
    static func sectorCount(_ claim: PublishedClaim, _ population: Population) -> ClaimAnswer {
        let vintage = population.models.vintage
        guard let sector = claim.sector, let year = claim.to, let figure = claim.figure else {
            return ClaimAnswer(vintage, .notTestable, why: "the claim lacks its sector, year or figure")
        }
        let counts = SectorCounts(population, from: year, to: year)
        let (count, total) = (counts.count(sector, year), counts.total(year))
        guard total > 0 else {
            return ClaimAnswer(vintage, .notTestable, why: "the vintage holds no model of \(year)")
        }
        let isSame = figure.contains(Double(count))
        return ClaimAnswer(
            vintage, isSame ? .reproduced : .differs, estimate: Double(count), n: total,
            coverage: Double(counts.statedTotal(year)) / Double(total),
            method: "full counting by set of stated sectors",
            why: isSame
                ? "both count \(count)" : "the vintage counts \(count) where \(Int(figure.lowerBound)) was published")
    }
}
