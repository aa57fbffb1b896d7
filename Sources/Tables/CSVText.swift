/// Writes RFC 4180 CSV: header row, line feeds, quotes only where needed, unknown as an empty cell.
public enum CSVText {
    public static func write(_ table: Table) -> [UInt8] {
        var bytes: [UInt8] = []
        appendRow(table.schema.fields.map(\.name), to: &bytes)
        for row in 0..<table.rowCount { appendRow(table.columns.map { $0[row].machineText }, to: &bytes) }
        return bytes
    }

    public static func appendRow(_ values: [String], to bytes: inout [UInt8]) {
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            append(value, to: &bytes)
        }
        // A lone empty cell would be a blank line, which readers skip.
        if values.count == 1, values[0].isEmpty { bytes += [0x22, 0x22] }
        bytes.append(0x0A)
    }

    private static func append(_ value: String, to bytes: inout [UInt8]) {
        let needsQuotes =
            value.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            || value.utf8.first == 0x20 || value.utf8.last == 0x20
        guard needsQuotes else {
            bytes += value.utf8
            return
        }
        bytes.append(0x22)
        for byte in value.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
