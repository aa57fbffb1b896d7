import Analysis
import Quantities

/// The records of a report, each as cells: date, score, headroom, holder.
struct SaturationRows {
    let records: [[String]]

    init(_ report: SaturationReport) {
        let scale = report.analysis.history.profile.scale
        records = report.analysis.saturation.records.map { record in
            [
                record.date.iso, MachineNumber.text(record.score) + (report.unit.map { " \($0)" } ?? ""),
                scale.headroom(record.score).map { NumberText.percent($0, decimals: 1) } ?? "none",
                record.name.isEmpty ? NumberText.notANumber : record.name,
            ]
        }
    }
}
