import Records
import Rendering
import Report
import Tables

/// The reports of a project and their templates; what the project lacks comes from those that Almanac ships.
struct ProjectTemplates: Sendable {
    let plans: [ReportPlan]
    let templates: TemplateSet
    /// Whether a page or a partial is another one than Almanac ships.
    let hasOwnPages: Bool
    /// Every file of the project that was read, with its bytes.
    let files: [(path: String, bytes: [UInt8])]

    init(_ project: ProjectFolder, builtIn: [String: String], catalog: Catalog) throws(Failure) {
        var texts: [String: String] = [:]
        for (path, text) in builtIn where path.hasPrefix("Templates/") {
            texts[String(path.dropFirst("Templates/".count))] = text
        }
        var files: [(path: String, bytes: [UInt8])] = []
        let own = project.files(below: "Templates")
        let ownReports = own.filter { $0.hasSuffix("/report.yml") }
        if !ownReports.isEmpty {
            for shipped in texts.keys.filter({ $0.hasSuffix("/report.yml") }) where !ownReports.contains(shipped) {
                texts[shipped] = nil
            }
        }
        for file in own {
            let text = try project.text("Templates/" + file)
            texts[file] = text
            files.append(("Templates/" + file, Array(text.utf8)))
        }
        let reports = texts.keys.filter { $0.hasSuffix("/report.yml") }.map { String($0.dropLast("/report.yml".count)) }
            .sorted()
        let resources = Self.resources(of: catalog, builtIn: builtIn)
        do {
            var plans: [ReportPlan] = []
            for report in reports {
                let file = report + "/report.yml"
                plans.append(
                    try ReportPlanYAML(
                        file: "Templates/" + file, measures: catalog.measures, resources: resources,
                        vintages: catalog.allVintages.map(\.vintage)
                    ).plan(
                        id: report, text: texts[file] ?? ""))
            }
            self.plans = plans
            templates = try TemplateSet(files: texts, reports: reports)
        } catch let error as YAMLProblem {
            throw Failure(error)
        } catch let error as TemplateError {
            throw Failure(error)
        } catch {
            throw Failure(.bug, "Templates: \(error)")
        }
        hasOwnPages = files.contains { file in
            file.path.hasSuffix(".mustache") && builtIn[file.path].map { Array($0.utf8) } != file.bytes
        }
        self.files = files
    }

    /// A report may name a resource that the data lack; its figure then says so. What is neither described nor known to
    /// Almanac is a slip.
    private static func resources(of catalog: Catalog, builtIn: [String: String]) -> [String] {
        let folder = "Datasets/schema/"
        let known = builtIn.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".json") }
            .map { String($0.dropFirst(folder.count).dropLast(".json".count)) }
        return Set(known + catalog.tables.entries.map(\.resource.name)).sorted()
    }
}
