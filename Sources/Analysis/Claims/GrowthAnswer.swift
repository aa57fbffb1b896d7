import Quantities
import Records
import Statistics

extension ClaimAnswer {
    /// An interval whose ends lie further apart than this factor fits too much to speak for or against a figure.
    static let widestInterval = 4.0

    /// The published doubling time or growth factor against our interval of it, of all records or of a frontier.
    static func growth(_ claim: PublishedClaim, _ population: Population, _ bootstrap: Bootstrap) -> ClaimAnswer {
        let vintage = population.models.vintage
        guard let field = claim.measure, let published = claim.figure else {
            return ClaimAnswer(vintage, .notTestable, why: "the claim lacks its measure or figure")
        }
        let series = GrowthSeries(population, field: field, from: claim.from, to: claim.to)
        let fit: GrowthFit
        do throws(InsufficientData) {
            fit = try GrowthFit(series, frontier: FrontierRule(claim.frontier), bootstrap: bootstrap)
        } catch {
            return ClaimAnswer(
                vintage, .notTestable, n: series.count, coverage: series.coverage, method: method(claim.frontier),
                why: "\(error)")
        }
        let isTime = claim.test == .doublingTime
        let estimate = isTime ? fit.rate.doublingMonths : fit.rate.factor
        let interval = isTime ? fit.rate.doublingMonthsInterval : fit.rate.factorInterval
        let (verdict, why) = judge(published, estimate, fit, interval)
        return ClaimAnswer(
            vintage, verdict, estimate: estimate, low: interval?.low, high: interval?.high, n: fit.n,
            coverage: series.coverage, method: method(claim.frontier), why: why)
    }

    private static func judge(
        _ published: ClosedRange<Double>, _ estimate: Double, _ fit: GrowthFit, _ interval: Interval?
    ) -> (ClaimVerdict, String) {
        guard let interval, let months = fit.rate.doublingMonthsInterval, months.low > 0 else {
            return (.notTestable, "the data do not settle whether it grows")
        }
        let ends = "\(NumberText.significant(interval.low)) to \(NumberText.significant(interval.high))"
        if fit.hasFewClusters { return (.notTestable, "too few organizations bear on the interval, \(ends)") }
        if interval.high > widestInterval * interval.low {
            return (.notTestable, "the interval, \(ends), is too wide to tell")
        }
        let verdict = ClaimVerdict(published: published, low: interval.low, high: interval.high)
        let isRange = published.lowerBound < published.upperBound
        let (low, high) = (NumberText.compact(published.lowerBound), NumberText.compact(published.upperBound))
        let place =
            switch verdict {
            case .reproduced: isRange ? "meets" : "lies within"
            default: published.upperBound < interval.low ? "lies below" : "lies above"
            }
        var why = "\(isRange ? "\(low) to \(high)" : low) \(place) our interval, \(ends)"
        if verdict == .reproduced, isRange, !published.contains(estimate) {
            let side = estimate > published.upperBound ? "above" : "below"
            why += ", though our estimate of \(NumberText.significant(estimate)) lies \(side) it"
        }
        return (verdict, why)
    }

    private static func method(_ frontier: PublishedClaim.Frontier?) -> String {
        switch frontier {
        case nil: "least squares on log10, CR2 by first-listed organization"
        case .top10:
            "line through the ten largest of the trailing 365 days, recentred residual bootstrap of all records"
        case .runningRecord: "line through the running record, recentred residual bootstrap of all records"
        }
    }
}

extension FrontierRule {
    fileprivate init(_ claimed: PublishedClaim.Frontier?) {
        self =
            switch claimed {
            case nil: .all
            case .runningRecord: .runningRecord
            case .top10: .defaultTop
            }
    }
}
