import Analysis
import Quantities
import Records
import Tables

extension FigureCatalogue {
    /// Models per year by who worked together; a finding for each kind of team and year.
    static func teams(_ request: FigureRequest) throws(ReportError) -> FigureResult {
        let (from, to) = (request.from(2003), request.to)
        let teams = TeamCounts(request.population, from: from, to: to)
        let findings = teams.years.flatMap { year in
            TeamCounts.Kind.allCases.compactMap { statedTeam(teams, $0, year, request) }
        }
        let own = findings.filter { $0.finding.window.to == to }
        let n = teams.years.reduce(0) { $0 + teams.total($1) }
        let unknown = teams.years.reduce(0) { $0 + teams.count(.unknown, $1) }
        let title = request.plan.title ?? teamsTitle(teams, to)
        let figure = Figure(
            id: request.plan.id, title: title,
            subtitle: "\(request.what.capitalizedFirst) per year of publication by who worked together, \(from)–\(to)",
            sentences: own.map { Sentence($0.sentence, findings: [$0.finding.id]) },
            plot: try teamsPlot(teams, request, title: title), data: teamsData(teams), shown: teamsShown(teams),
            caption: Caption(
                n: n, what: request.what, coverage: n == 0 ? nil : 1 - Double(unknown) / Double(n),
                asOf: request.scope.asOf,
                method:
                    "A record that states two sectors or more is a team across sectors, whatever its organizations; else its organizations are counted, "
                    + "each name once.",
                interval: "Shares: 95 % Wilson intervals, of the records of which it is known who worked together.",
                credits: request.scope.modelCredits))
        return FigureResult(blocks: [.figure(figure)], findings: findings)
    }

    static func teamLabel(_ kind: TeamCounts.Kind) -> String {
        switch kind {
        case .oneOrganization: "One organization"
        case .oneSector: "Several organizations of one sector"
        case .acrossSectors: "Across sectors"
        case .unknown: "Unknown"
        }
    }

    private static func statedTeam(
        _ teams: TeamCounts, _ kind: TeamCounts.Kind, _ year: Int, _ request: FigureRequest
    ) -> StatedFinding? {
        let (count, known) = (teams.count(kind, year), teams.knownTotal(year))
        guard kind != .unknown, let share = try? Proportion(count, of: known) else { return nil }
        var derived = ["models": Double(count)]
        derived["meanOrganizations"] = teams.meanOrganizations(year)
        let finding = Finding(
            analysis: "teams", measure: "models", population: request.population.label, group: kind.rawValue,
            window: .init(from: year, to: year), vintage: request.scope.models.vintage.label, n: known,
            estimate: share.estimate, low: share.interval.low, high: share.interval.high,
            level: share.interval.level.value, unit: "share", method: "Wilson interval",
            coverage: Double(known) / Double(teams.total(year)), asOf: request.scope.asOf,
            derived: derived, labels: ["team": kind.rawValue])
        let who =
            switch kind {
            case .oneOrganization: "One organization alone built"
            case .oneSector: "Several organizations of one sector built"
            case .acrossSectors: "Teams across sectors built"
            case .unknown: "Unknown teams built"
            }
        return StatedFinding(
            finding,
            sentence:
                "\(who) \(NumberText.percent(share.estimate)) of the \(NumberText.count(known)) \(request.what) of \(year) "
                + "(95 % interval \(NumberText.percent(share.interval.low)) to \(NumberText.percent(share.interval.high)))."
        )
    }

    private static func teamsTitle(_ teams: TeamCounts, _ year: Int) -> String {
        guard let share = try? Proportion(teams.count(.acrossSectors, year), of: teams.knownTotal(year)) else {
            return "It is known of no model of \(year) who built it together"
        }
        return "Teams across sectors built \(NumberText.percent(share.estimate)) of the models of \(year)"
    }

    private static func teamsData(_ teams: TeamCounts) -> Table {
        var builder = TableBuilder(
            name: "teams",
            schema: TableSchema(fields: [
                Field(name: "year", type: .integer, title: "Year"),
                Field(name: "team", type: .category(allowed: nil), title: "Who worked together"),
                Field(name: "models", type: .integer, title: "Models", unit: "models"),
                Field(
                    name: "mean_organizations", type: .number,
                    title: "Mean number of organizations of the year's models"),
            ]))
        for year in teams.years {
            for kind in TeamCounts.Kind.allCases {
                builder.append([
                    .number(Double(year)), .text(kind.rawValue), .number(Double(teams.count(kind, year))),
                    teams.meanOrganizations(year).map(Cell.number) ?? .unknown,
                ])
            }
        }
        return builder.table()
    }

    private static func teamsShown(_ teams: TeamCounts) -> ShownTable {
        ShownTable(
            caption: "Models per year by who worked together",
            columns: [.init("Year")] + TeamCounts.Kind.allCases.map { .init(teamLabel($0), numeric: true) }
                + [
                    .init("Across sectors, share (95 % interval)", numeric: true),
                    .init("Mean organizations", numeric: true),
                ],
            rows: teams.years.reversed().map { year in
                let share = try? Proportion(teams.count(.acrossSectors, year), of: teams.knownTotal(year))
                return [.init(String(year))]
                    + TeamCounts.Kind.allCases.map { .init(NumberText.count(teams.count($0, year))) }
                    + [
                        .init(
                            share.map {
                                NumberText.percent($0.estimate)
                                    + " (\(NumberText.fixed($0.interval.low * 100, decimals: 0)) to \(NumberText.fixed($0.interval.high * 100, decimals: 0)))"
                            } ?? "–"),
                        .init(teams.meanOrganizations(year).map { NumberText.fixed($0, decimals: 2) } ?? "–"),
                    ]
            })
    }
}
