import Ingest
import Records
import Tables

/// A correction and the line of `corrections.csv` it stands on.
struct CorrectionRow: Sendable {
    let correction: Correction
    let line: Int
}

/// A table with corrections applied.
struct CorrectedTable {
    let table: Table
    let applied: [Correction]
    let diagnostics: [Diagnostic]

    init(_ original: Table, corrections: [CorrectionRow]) {
        var rowOfID: [String: Int] = [:]
        for row in 0..<original.rowCount { rowOfID[original.cell("id", row: row).text ?? ""] = row }
        var cells: [Int: [Int: Cell]] = [:]
        var applied: [Correction] = []
        var diagnostics: [Diagnostic] = []
        for item in corrections {
            let correction = item.correction
            func fault(_ field: String, _ value: String, _ message: String, _ advice: String) {
                diagnostics.append(
                    Diagnostic(
                        severity: .row, file: "Datasets/corrections.csv", line: item.line, field: field,
                        rule: "correction",
                        value: value, message: message, advice: advice))
            }
            guard let row = rowOfID[correction.id] else {
                fault(
                    "id", correction.id, "no record has this id, so the correction is not applied",
                    "Name a record." + NearestName.hint(for: correction.id, among: rowOfID.keys.sorted()))
                continue
            }
            guard let index = original.schema.index(of: correction.field) else {
                fault(
                    "field", correction.field, "no such field, so the correction is not applied",
                    "Name a field."
                        + NearestName.hint(for: correction.field, among: original.schema.fields.map(\.name)))
                continue
            }
            guard let cell = CellText.cell(correction.value, field: original.schema.fields[index]) else {
                fault(
                    "value", correction.value, "the value does not fit the field, so the correction is not applied",
                    "Write \(original.schema.fields[index].type.word), as in models.csv; empty makes it unknown.")
                continue
            }
            cells[row, default: [:]][index] = cell
            applied.append(correction)
        }
        var builder = TableBuilder(name: original.name, schema: original.schema)
        for row in 0..<original.rowCount {
            var values = original.row(row)
            for (index, cell) in cells[row] ?? [:] { values[index] = cell }
            builder.append(values, origin: original.origins.isEmpty ? nil : original.origins[row])
        }
        table = builder.table()
        self.applied = applied
        self.diagnostics = diagnostics
    }
}
