import Analysis
import Quantities
import Records

/// The saturation analysis of one benchmark: of the project's datasets, or of any file of dated scores.
///
/// - Throws: `Failure` of usage for an unknown benchmark or an option that does not suit, of missing input, or of bad data for
///   a file that cannot be trusted or without a score. Too few results for a verdict are no failure: the report says so.
public func saturation(_ request: SaturationRequest) throws(Failure) -> SaturationReport {
    if request.isFile { return try report(of: request) }
    return try ProjectBenchmark(request).report()
}

private func report(of request: SaturationRequest) throws(Failure) -> SaturationReport {
    let notation = try FileNotation(request.notation)
    let file = try ResultFile(request, notation)
    let scale = try StatedScale(request, scores: file.scores.compactMap { $0 })
    let coverageEnd = request.coverageEnd?.representativeDay
    let profile = BenchmarkProfile(
        scale: scale.scale, human: request.human,
        completeness: request.holdsOnlyRecords ? .onlyRecords : .allResults, coverageEnd: coverageEnd)
    let history = BenchmarkHistory(dates: file.dates, scores: file.scores, names: file.names, profile: profile)
    guard let end = history.coverageEnd else { throw nothingDated(request, file, history) }
    let day = request.at?.representativeDay ?? end
    return SaturationReport(
        subject: .file(request.subject), name: file.title, unit: nil,
        analysis: BenchmarkAnalysis(history, at: day),
        decisions: file.decisions + scale.decisions + [file.completeness(request)] + file.coverage(request, end),
        diagnostics: file.diagnostics
            + history.notices.map { $0.diagnostic(file: request.subject, origins: file.origins) },
        asked: request.at)
}

/// Says why no result can enter a history, and what would let it.
private func nothingDated(_ request: SaturationRequest, _ file: ResultFile, _ history: BenchmarkHistory) -> Failure {
    let reasons = file.diagnostics.map { ($0.message, $0.advice) } + history.notices.map { ($0.message, $0.advice) }
    let advice = reasons.first?.1 ?? "Give a file with dated scores."
    return Failure(
        .badData,
        "\(request.subject): no result is left that has a date and a score\n"
            + reasons.map { "  \($0.0)\n" }.joined() + "  \(advice)")
}
