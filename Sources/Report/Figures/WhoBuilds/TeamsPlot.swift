import Analysis
import Plots

extension FigureCatalogue {
    /// Stacked bars, a year each.
    static func teamsPlot(_ teams: TeamCounts, _ request: FigureRequest, title: String) throws(ReportError) -> Plot? {
        let kinds = TeamCounts.Kind.allCases.filter { kind in teams.years.contains { teams.count(kind, $0) > 0 } }
        guard !kinds.isEmpty else { return nil }
        let rows = teams.years.flatMap { year in kinds.map { (year, $0) } }
        return try request.drawn { () throws(PlotError) in
            try Plot(
                title: title,
                description: "\(title). Stacked bars of models per year, one colour for each kind of team.",
                data: PlotData([
                    "year": .names(rows.map { String($0.0) }), "team": .names(rows.map { teamLabel($0.1) }),
                    "models": .values(rows.map { Double(teams.count($0.1, $0.0)) }),
                ]), layers: [Layer(.bar(), Encoding(x: "year", y: "models", colour: "team"))],
                xScale: .band(order: teams.years.map(String.init)), yScale: .linear("Models"))
        }
    }
}
