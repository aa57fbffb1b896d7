import Analysis
import Quantities
import Records
import Report
import Tables
import Yams

/// What is wrong with a YAML file, and where.
public struct YAMLProblem: Error, Equatable, Sendable {
    public let file: String
    public let line: Int?
    public let message: String
    public let advice: String
}

/// Reads a `report.yml`. Every key is checked; every problem names its line and the nearest valid word.
struct ReportPlanYAML {
    let file: String
    let measures: [Measure]
    /// The resources of the data package, and those that Almanac knows.
    let resources: [String]
    /// Oldest first; the last is today's.
    let vintages: [Vintage]

    func plan(id: String, text: String) throws(YAMLProblem) -> ReportPlan {
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch let error as YamlError {
            throw syntaxProblem(error, in: text)
        } catch {
            throw problem(nil, "it is not valid YAML", "Check its indentation and quotes.")
        }
        guard let root else { throw problem(nil, "the file is empty", "Give it a title and chapters.") }
        let top = try YAMLMapping(
            root, file: file, what: "the report",
            keys: ["title", "subtitle", "editions", "thresholds", "chapters", "benchmark-pages"])
        let chapters = try top.required("chapters")
        return ReportPlan(
            id: id, title: try top.text("title"), subtitle: try top.optionalText("subtitle") ?? "",
            editions: try top.years("editions").sorted(), chapters: try self.chapters(chapters),
            benchmarkPages: try top.has("benchmark-pages") ? self.chapters(try top.required("benchmark-pages")) : [],
            thresholds: try top.has("thresholds") ? thresholds(try top.required("thresholds")) : .standard)
    }

    /// Limits of the saturation rules by name; those that are not named keep their standing value.
    private func thresholds(_ node: Node) throws(YAMLProblem) -> SaturationThresholds {
        let limits = SaturationThresholds.standard.limits
        let names = limits.map(\.name)
        let mapping = try YAMLMapping(node, file: file, what: "thresholds", keys: names)
        var thresholds = SaturationThresholds.standard
        for limit in limits where mapping.has(limit.name) {
            let value = try mapping.number(limit.name)
            do { thresholds = try thresholds.setting([limit.name: value]) } catch {
                throw problem(
                    mapping.line(of: limit.name), "\(error)",
                    "Without the line it is \(NumberText.compact(limit.value)) (\(limit.meaning)).")
            }
        }
        return thresholds
    }

    private func chapters(_ node: Node) throws(YAMLProblem) -> [ChapterPlan] {
        var chapters: [ChapterPlan] = []
        var ids: Set<String> = []
        for item in try YAMLMapping.sequence(node, file: file, what: "chapters") {
            let chapter = try YAMLMapping(item, file: file, what: "a chapter", keys: ["id", "title", "figures"])
            let id = try identifier(chapter, among: &ids)
            var figures: [FigurePlan] = []
            for entry in try YAMLMapping.sequence(try chapter.required("figures"), file: file, what: "figures") {
                figures += try self.figures(entry, among: &ids)
            }
            chapters.append(ChapterPlan(id: id, title: try chapter.text("title"), figures: figures))
        }
        return chapters
    }

    /// One figure, or with `vintage: each` one for every earlier vintage, up to the last year that it knew whole.
    private func figures(_ node: Node, among ids: inout Set<String>) throws(YAMLProblem) -> [FigurePlan] {
        let plan = try figure(node, among: &ids)
        guard plan.vintage == Self.eachVintage else { return [plan] }
        return vintages.dropLast().map { vintage in
            plan.looking(at: vintage.label, to: min(plan.to ?? .max, vintage.asOf.year - 1))
        }
    }

    private static let eachVintage = "each"

    private func vintage(_ entry: YAMLMapping) throws(YAMLProblem) -> String? {
        guard let word = try entry.optionalText("vintage"), word != Self.eachVintage else {
            return try entry.optionalText("vintage")
        }
        let known = vintages.map(\.label)
        guard known.contains(word) else {
            throw problem(
                entry.line(of: "vintage"), "there is no vintage \"\(word)\"",
                "The data have \(known.joined(separator: ", ")); \(Self.eachVintage) is every earlier one."
                    + NearestName.hint(for: word, among: known))
        }
        return word
    }

    private func figure(_ node: Node, among ids: inout Set<String>) throws(YAMLProblem) -> FigurePlan {
        let options = AnalysisName.Option.allCases.map(\.rawValue)
        let entry = try YAMLMapping(node, file: file, what: "a figure", keys: ["id", "analysis", "title"] + options)
        let word = try entry.text("analysis")
        let names = AnalysisName.allCases.map(\.rawValue)
        guard let analysis = AnalysisName(rawValue: word) else {
            throw problem(
                entry.line(of: "analysis"), "there is no analysis \"\(word)\"",
                "The catalogue has \(names.joined(separator: ", "))." + NearestName.hint(for: word, among: names))
        }
        for option in AnalysisName.Option.allCases
        where entry.has(option.rawValue) && !analysis.options.contains(option) {
            let known = analysis.options.map(\.rawValue)
            throw problem(
                entry.line(of: option.rawValue), "\(word) takes no \"\(option.rawValue)\"",
                known.isEmpty ? "It takes no options." : "It takes \(known.joined(separator: ", ")).")
        }
        let id = try figureID(entry, analysis, among: &ids)
        return FigurePlan(
            id: id, analysis: analysis, title: try entry.optionalText("title"), measure: try measure(entry, analysis),
            population: try filter(entry), eras: try entry.years("eras").sorted(), from: try entry.optionalYear("from"),
            to: try entry.optionalYear("to"), limit: try entry.optionalCount("limit"),
            counting: try choice(entry, "counting", Counting.self) ?? .full, claim: try claim(entry, analysis),
            by: try choice(entry, "by", GrowthGroups.Key.self),
            resource: try resource(entry, analysis), per: try entry.optionalText("per"),
            frontier: try choice(entry, "frontier", GrowthFrontiers.Kind.self),
            vintage: try vintage(entry), model: try model(entry, analysis), line: entry.line,
            optionLines: optionLines(entry))
    }

    private func optionLines(_ entry: YAMLMapping) -> [AnalysisName.Option: Int] {
        let stated = AnalysisName.Option.allCases.filter { entry.has($0.rawValue) }
        return Dictionary(uniqueKeysWithValues: stated.map { ($0, entry.line(of: $0.rawValue)) })
    }

    private func figureID(
        _ entry: YAMLMapping, _ analysis: AnalysisName, among ids: inout Set<String>
    ) throws(YAMLProblem) -> String {
        // A chapter may share its id with a figure only where the figure has no anchor of its own.
        if analysis == .highlights { return try entry.text("id") }
        return try identifier(entry, among: &ids)
    }

    private func identifier(_ entry: YAMLMapping, among ids: inout Set<String>) throws(YAMLProblem) -> String {
        let id = try entry.text("id")
        let isKebab =
            !id.isEmpty && id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D }
        guard isKebab else {
            throw problem(entry.line(of: "id"), "\"\(id)\" is no id", "Use small letters, digits and hyphens.")
        }
        guard ids.insert(id).inserted else {
            throw problem(
                entry.line(of: "id"), "the id \"\(id)\" stands twice", "Give every chapter and figure an id of its own."
            )
        }
        return id
    }

    private func measure(_ entry: YAMLMapping, _ analysis: AnalysisName) throws(YAMLProblem) -> String? {
        guard let name = try entry.optionalText("measure") else {
            guard !analysis.options.contains(.measure) else {
                throw problem(
                    entry.line, "\(analysis.rawValue) needs a \"measure\"", "`almanac list` shows all of them.")
            }
            return nil
        }
        guard analysis.needsMeasure else { return name }
        let known = measures.map(\.field)
        guard known.contains(name) else {
            throw problem(
                entry.line(of: "measure"), "there is no measure \"\(name)\"",
                "The data have \(known.joined(separator: ", "))." + NearestName.hint(for: name, among: known))
        }
        return name
    }

    private func claim(_ entry: YAMLMapping, _ analysis: AnalysisName) throws(YAMLProblem) -> String? {
        let claim = try entry.optionalText("claim")
        guard claim != nil || analysis != .claim else {
            throw problem(entry.line, "claim needs a \"claim\"", "Datasets/claims.csv holds all of them.")
        }
        return claim
    }

    private func resource(_ entry: YAMLMapping, _ analysis: AnalysisName) throws(YAMLProblem) -> String? {
        guard let name = try entry.optionalText("resource") else {
            guard !analysis.options.contains(.resource) else {
                throw problem(
                    entry.line, "\(analysis.rawValue) needs a \"resource\"",
                    "Name one that datapackage.json describes, such as hardware.")
            }
            return nil
        }
        guard resources.contains(name) else {
            throw problem(
                entry.line(of: "resource"), "there is no resource \"\(name)\"",
                "There are \(resources.joined(separator: ", "))." + NearestName.hint(for: name, among: resources))
        }
        return name
    }

    /// One of a few words; nil where the key is missing.
    private func choice<Word: RawRepresentable<String> & CaseIterable>(
        _ entry: YAMLMapping, _ key: String, _ type: Word.Type
    ) throws(YAMLProblem) -> Word? {
        guard let text = try entry.optionalText(key) else { return nil }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue)
            throw problem(
                entry.line(of: key), "\"\(key)\" cannot be \"\(text)\"",
                "It can be \(known.joined(separator: ", "))." + NearestName.hint(for: text, among: known))
        }
        return word
    }

    /// The figure itself says when there is no such model.
    private func model(_ entry: YAMLMapping, _ analysis: AnalysisName) throws(YAMLProblem) -> String? {
        let model = try entry.optionalText("model")
        guard model != nil || !analysis.needsModel else {
            throw problem(
                entry.line, "\(analysis.rawValue) needs a \"model\"",
                "Datasets/models.csv holds the ids of all of them.")
        }
        return model
    }

    private func filter(_ entry: YAMLMapping) throws(YAMLProblem) -> Filter? {
        guard let text = try entry.optionalText("where") else { return nil }
        do { return try Filter(text) } catch {
            throw problem(entry.line(of: "where"), error.message + "\n" + error.excerpt, error.advice)
        }
    }

    private func problem(_ line: Int?, _ message: String, _ advice: String) -> YAMLProblem {
        YAMLProblem(file: file, line: line, message: message, advice: advice)
    }

    private func syntaxProblem(_ error: YamlError, in text: String) -> YAMLProblem {
        switch error {
        case .scanner(_, let message, let mark, _), .parser(_, let message, let mark, _),
            .composer(_, let message, let mark, _):
            problem(mark.line, message, "Check the indentation and the quotes there.")
        case .duplicatedKeysInMapping(let keys, let context):
            problem(
                secondLine(of: keys.first ?? "", in: text, from: context.mark.line),
                "the key \"\(keys.first ?? "")\" stands twice", "Keep one of them.")
        default: problem(nil, "it is not valid YAML", "Check its indentation and quotes.")
        }
    }

    /// Where a key stands for the second time, from the line on which its mapping begins.
    private func secondLine(of key: String, in text: String, from first: Int) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let places = lines.indices.filter { index in
            index + 1 >= first && lines[index].drop { $0 == " " || $0 == "-" }.hasPrefix(key + ":")
        }
        return places.dropFirst().first.map { $0 + 1 } ?? first
    }
}
