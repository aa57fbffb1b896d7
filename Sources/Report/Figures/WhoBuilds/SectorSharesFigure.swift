import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Each sector's share of a year's models with its interval; a finding for each sector and year.
    static func sectorShares(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(2010), request.to)
        let shares = SectorShares(request.population, counting: request.plan.counting, from: from, to: to)
        let findings = shares.years.flatMap { year in
            shares.sectors.compactMap { sector in
                shares.share(sector, year).map { statedShare($0, sector, year, request) }
            }
        }
        let own = findings.filter {
            $0.finding.window.to == to
                && ["industry", "academia", "industry-academia"].contains($0.finding.labels["sector"])
        }
        let title = request.plan.title ?? sharesTitle(shares, to)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle:
                "Share of a year's \(request.what) by sector, \(request.plan.counting.rawValue) counting, \(from)–\(to)",
            sentences: own.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try sectorSharesPlot(shares, request, title: title), data: sharesData(shares),
            shown: sharesShown(shares),
            caption: Caption(
                n: shares.stated.reduce(0, +), what: request.what, coverage: statedShareOfSectors(shares),
                asOf: request.scope.asOf, method: sharesMethod(request.plan.counting),
                interval:
                    "Bands and intervals: 95 %, Wilson, as if the records held were a sample of all that might have been.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    static func sharesMethod(_ counting: Counting) -> String {
        switch counting {
        case .full: "Full counting: each record once, in the class of the set of sectors that it states."
        case .fractional:
            "Fractional counting: each record gives an equal part to every sector that it states, the parts summing to one."
        }
    }

    /// The share of records that state a sector.
    static func statedShareOfSectors(_ shares: SectorShares) -> Double? {
        let total = shares.totals.reduce(0, +)
        guard total > 0 else { return nil }
        return Double(shares.stated.reduce(0, +)) / Double(total)
    }

    private static func statedShare(
        _ share: SectorShares.Share, _ sector: SectorClass, _ year: Int, _ request: FigureRequest
    ) -> StatedFinding {
        let vintage = request.scope.models.vintage
        let counting = request.plan.counting
        let finding = Finding(
            analysis: "sectorShare", measure: counting == .full ? "models" : "models-fractional",
            population: request.population.label, group: sector.rawValue, window: .init(from: year, to: year),
            vintage: vintage.label, n: share.whole, estimate: share.estimate, low: share.interval.low,
            high: share.interval.high, level: share.interval.level.value, unit: "share",
            method: "\(counting.rawValue) counting, Wilson interval",
            reason: VintageCounts.knewWhole(year, vintage) ? nil : "the vintage was taken before the year was over",
            asOf: vintage.asOf, derived: ["models": share.part], labels: ["sector": sector.rawValue])
        return StatedFinding(finding, sentence: ShareText.sentence(share, sector, year, counting, what: request.what))
    }

    private static func sharesTitle(_ shares: SectorShares, _ year: Int) -> String {
        guard let industry = shares.share(.industry, year), let academia = shares.share(.academia, year) else {
            return "No model of \(year) states a sector"
        }
        let alone = shares.counting == .full ? " alone" : ""
        return "In \(year), industry\(alone) has \(NumberText.percent(industry.estimate)) of the models, "
            + "academia\(alone) \(NumberText.percent(academia.estimate))"
    }

    private static func sharesData(_ shares: SectorShares) -> Table {
        var builder = TableBuilder(
            name: "sector-shares",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "sector", type: .category(allowed: nil), title: "Sector"),
                Field(name: "models", type: .number, title: "Models", unit: "models"),
                Field(
                    name: "all_models", type: .integer, title: "Models of the year that state a sector", unit: "models"),
                Field(name: "share", type: .number, title: "Share"),
                Field(name: "share_low", type: .number, title: "Lower end of the 95 % interval"),
                Field(name: "share_high", type: .number, title: "Upper end of the 95 % interval"),
            ]))
        for year in shares.years {
            for sector in SectorClass.allCases {
                guard let share = shares.share(sector, year) else { continue }
                builder.append([
                    .number(Double(year)), .text(sector.rawValue), .number(share.part), .number(Double(share.whole)),
                    .number(share.estimate), .number(share.interval.low), .number(share.interval.high),
                ])
            }
        }
        return builder.table()
    }

    private static func sharesShown(_ shares: SectorShares) -> ShownTable {
        ShownTable(
            caption: "Share of each sector in the models that state one, 95 % interval in brackets",
            columns: [.init("Year"), .init("Models that state a sector", numeric: true)]
                + shares.sectors.map { .init($0.label, numeric: true) },
            rows: zip(shares.years, shares.stated).reversed().map { year, total in
                [.init(String(year)), .init(NumberText.count(total))]
                    + shares.sectors.map { sector in
                        .init(shares.share(sector, year).map(ShareText.percent) ?? "–")
                    }
            })
    }
}
