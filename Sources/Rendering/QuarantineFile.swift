import Tables

/// `data/quarantine.csv`: everything that was read but not used, with its text, row and reason.
public func quarantineFile(_ withheld: [WithheldValue]) -> RenderedFile {
    var bytes: [UInt8] = []
    CSVText.appendRow(["file", "line", "id", "field", "text", "rule", "reason"], to: &bytes)
    for value in withheld {
        CSVText.appendRow(
            [
                value.file, String(value.line), value.rowID ?? "", value.field ?? "", value.text, value.rule,
                value.reason,
            ],
            to: &bytes)
    }
    return RenderedFile(path: "data/quarantine.csv", bytes: bytes)
}
