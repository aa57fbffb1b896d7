import Publishing
import Records
import Rendering
import Report
import Tables

/// Builds the site of a project: reads and checks the datasets, computes the reports, and publishes them in one step.
/// `progress` is told each stage as it begins.
public func build(_ options: BuildOptions, progress: (String) -> Void = { _ in }) throws(Failure) -> BuildSummary {
    let project = ProjectFolder(options.project)
    try ProjectDescriptors.requireDatasets(project)
    let output: OutputFolder
    do { output = try OutputFolder(at: options.outputPath) } catch { throw Failure(error) }

    progress("reading the datasets")
    let descriptors = try ProjectDescriptors(project, builtIn: BuiltInFiles.all)
    let datasets = try Datasets(project, descriptors: descriptors)
    let catalog = try datasets.trusted()

    progress("reading the templates")
    let reports = try ProjectTemplates(project, builtIn: BuiltInFiles.all, catalog: catalog)
    let renderer = options.searchPath.flatMap(PNGRenderer.init)
    let record = try buildRecord(
        options.decisive(drawsPNG: renderer != nil), project: project, descriptors: descriptors, datasets: datasets,
        reports: reports)
    func summary(pages: Int, files: Int, changes: String?) -> BuildSummary {
        let withheld = catalog.quality.withheld
        return BuildSummary(
            output: options.outputPath, wasUpToDate: changes == nil, pages: pages, files: files,
            withheldRows: withheld.count { $0.field == nil }, withheldValues: withheld.count { $0.field != nil },
            notices: datasets.notices, changes: changes ?? "nothing changed")
    }
    if !options.force, output.freshness(for: record) == .upToDate, let published = output.published {
        return summary(pages: 0, files: published.files.count, changes: nil)
    }

    progress("computing the reports")
    let plans = try EditionPlans(reports.plans, catalog: catalog, options: options)
    let editions = try editions(plans)

    progress("rendering the pages")
    func site(hasPNG: Bool) -> [RenderedFile] {
        renderedSite(editions, plans: reports.plans, catalog: catalog, templates: reports.templates, hasPNG: hasPNG)
    }
    var rendered = site(hasPNG: renderer != nil)
    if let renderer {
        progress("drawing PNG files")
        let published = PNGFiles.Published(manifest: output.published, folder: ProjectFolder(options.outputPath))
        let pages = Set(editions.filter { $0.page != nil }.map(\.folder))
        let drawings = rendered.filter { PNGFiles.hasPicture($0.path, pages: pages) }
        if let pictures = try PNGFiles.files(for: drawings, renderer: renderer, published: published) {
            rendered += pictures
        } else {
            rendered = site(hasPNG: false)
        }
    }
    let files = rendered.map { OutputFile(path: $0.path, bytes: $0.bytes) }

    progress("checking and publishing")
    do {
        let changes = try output.publish(files, madeFrom: record, check: SiteChecks.all)
        return summary(pages: editions.count + 1, files: files.count, changes: changes.summary)
    } catch .failedChecks(let problems) where reports.hasOwnPages {
        // What Almanac ships passes, so it is the project's own template that does not.
        throw Failure(.badData, "\(PublishingError.failedChecks(problems))")
    } catch { throw Failure(error) }
}

/// Each edition; what two of them look at alike is computed once.
private func editions(_ plans: EditionPlans) throws(Failure) -> [Edition] {
    let scopes = plans.entries.flatMap { entry in
        [entry.scope, entry.previous, entry.today].compactMap { $0 }.map { (plan: entry.plan, scope: $0) }
    }
    let computed = try ComputedScopes(scopes)
    return plans.entries.compactMap { entry in
        func chapters(_ scope: ReportScope?) -> ComputedChapters? {
            scope.flatMap { computed[entry.plan, $0] }
        }
        return chapters(entry.scope).map {
            Edition($0, previous: chapters(entry.previous), today: chapters(entry.today))
        }
    }
}

private func renderedSite(
    _ editions: [Edition], plans: [ReportPlan], catalog: Catalog, templates: TemplateSet, hasPNG: Bool
) -> [RenderedFile] {
    let entries = editions.filter { $0.page == nil }.map {
        SiteContext.Entry(report: $0.report, label: $0.menuLabel, folder: $0.folder)
    }
    let site = SiteContext(title: "Almanac", version: AlmanacVersion.current, editions: entries, hasPNG: hasPNG)
    let stated = statingOnce(editions)
    var files = onAllCores(stated.count) { render(stated[$0], templates: templates, site: site) }.flatMap { $0 }
    let sections: [SiteSection] = plans.compactMap { plan in
        let own = editions.filter { $0.report == plan.id && $0.page == nil }
        guard let newest = own.last else { return nil }
        return SiteSection(
            title: plan.title, subtitle: plan.subtitle, editions: entries.filter { $0.report == plan.id },
            headlines: newest.headlines)
    }
    var seen: Set<Credit> = []
    let vintage = editions.last?.vintage ?? catalog.models.vintage
    files += renderSite(
        site, subtitle: "An AI-index-style report, rebuilt from plain records",
        vintageLine: "Vintage \(vintage.label): the data as known at \(vintage.asOf.iso).", sections: sections,
        credits: editions.flatMap(\.credits).filter { seen.insert($0).inserted }, templates: templates)
    files.append(quarantineFile(catalog.quality.withheld))
    return files
}

/// Reports without editions can state the same finding, and its id stands only once in a build: the first of them has it.
private func statingOnce(_ editions: [Edition]) -> [Edition] {
    var stated: Set<String> = []
    return editions.map { edition in
        guard edition.year == nil else { return edition }
        return edition.keepingFindings { stated.insert($0.finding.id + "@" + $0.finding.vintage).inserted }
    }
}

extension Edition {
    /// `2022`, `2022 (vintage 2023-12)`, `Nightly report`.
    fileprivate var menuLabel: String {
        (year.map { "\($0)" } ?? title) + (isEarlierVintage ? " (vintage \(vintage.label))" : "")
    }
}

private func buildRecord(
    _ options: [String: String], project: ProjectFolder, descriptors: ProjectDescriptors, datasets: Datasets,
    reports: ProjectTemplates
) throws(Failure) -> BuildRecord {
    do {
        var inputs: [ManifestEntry] = []
        for path in datasets.inputs { inputs.append(try InputDigest.entry(path, in: project)) }
        for file in descriptors.files + reports.files {
            inputs.append(try ManifestEntry(path: file.path, contents: file.bytes))
        }
        return BuildRecord(version: AlmanacVersion.current, options: options, inputs: inputs)
    } catch let error as PublishingError { throw Failure(error) } catch let error as Failure { throw error } catch {
        throw Failure(.bug, "\(error)")
    }
}
