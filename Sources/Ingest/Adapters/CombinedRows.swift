import Tables

/// The rows of several inputs as one list of records: an earlier input's values stand, a later one fills what is unknown.
struct CombinedRows {
    private(set) var rows: [ImportRow] = []
    private(set) var differences: [InputDifference] = []
    private let adapter: Adapter
    private let keyIndex: Int?
    /// Rows of the inputs so far, by key.
    private var rowsOfKey: [String: [Int]] = [:]

    init(adapter: Adapter) {
        self.adapter = adapter
        keyIndex = adapter.key.flatMap(adapter.schema.index(of:))
    }

    /// Takes in the next input, in order of precedence, and notes in its report what became of its rows.
    mutating func add(_ newRows: [ImportRow], from input: AdapterInput, report: inout InputReport) {
        switch input.source {
        case .rows: addRecords(newRows, &report)
        case .fills: fill(newRows, from: input, &report)
        case .lookup: break
        }
    }

    private func key(_ row: ImportRow) -> String? {
        guard let keyIndex, row.cells[keyIndex] != .unknown else { return nil }
        return row.cells[keyIndex].machineText
    }

    private mutating func addRecords(_ newRows: [ImportRow], _ report: inout InputReport) {
        let counts = keyCounts(newRows)
        var filled: [Int: Int] = [:]
        var added: [(key: String, row: Int)] = []
        for row in newRows {
            let key = key(row)
            guard let key, let earlier = rowsOfKey[key] else {
                if let key { added.append((key, rows.count)) }
                rows.append(row)
                report.rowsAdded += 1
                continue
            }
            guard earlier.count == 1, counts[key] == 1 else {
                report.note(ambiguous: key)
                continue
            }
            report.rowsMerged += 1
            merge(row, into: earlier[0], key: key, &filled)
        }
        for (key, row) in added { rowsOfKey[key, default: []].append(row) }
        report.valuesFilled = counted(filled)
    }

    private mutating func merge(_ row: ImportRow, into index: Int, key: String, _ filled: inout [Int: Int]) {
        for (field, cell) in row.cells.enumerated() where cell != .unknown && cell != rows[index].cells[field] {
            if rows[index].cells[field] == .unknown {
                rows[index].cells[field] = cell
                filled[field, default: 0] += 1
            } else {
                differences.append(
                    InputDifference(
                        key: key, field: adapter.schema.fields[field].name,
                        kept: rows[index].cells[field].machineText,
                        keptInput: adapter.inputs[rows[index].input].name, other: cell.machineText,
                        otherInput: adapter.inputs[row.input].name))
            }
        }
    }

    private mutating func fill(_ newRows: [ImportRow], from input: AdapterInput, _ report: inout InputReport) {
        let telling = newRows.filter { row in
            row.cells.indices.contains { $0 != keyIndex && row.cells[$0] != .unknown }
        }
        let counts = keyCounts(telling)
        var filled: [Int: Int] = [:]
        for row in telling {
            guard let key = key(row) else { continue }
            guard let records = rowsOfKey[key] else {
                report.unmatchedKeys.append(key)
                continue
            }
            guard records.count == 1, counts[key] == 1 else {
                report.note(ambiguous: key)
                continue
            }
            report.rowsMerged += 1
            if merge(filling: row, into: records[0], &filled) { mark(records[0], input) }
        }
        report.valuesFilled = counted(filled)
    }

    /// Fills unknown values only; true when there was one.
    private mutating func merge(filling row: ImportRow, into index: Int, _ filled: inout [Int: Int]) -> Bool {
        var any = false
        for (field, cell) in row.cells.enumerated()
        where cell != .unknown && rows[index].cells[field] == .unknown {
            rows[index].cells[field] = cell
            filled[field, default: 0] += 1
            any = true
        }
        return any
    }

    private mutating func mark(_ index: Int, _ input: AdapterInput) {
        for (field, cell) in input.marks {
            if let position = adapter.schema.index(of: field) { rows[index].cells[position] = cell }
        }
    }

    private func keyCounts(_ rows: [ImportRow]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in rows { if let key = key(row) { counts[key, default: 0] += 1 } }
        return counts
    }

    private func counted(_ filled: [Int: Int]) -> [FieldCount] {
        adapter.schema.fields.enumerated().compactMap { index, field in
            filled[index].map { FieldCount(field: field.name, count: $0) }
        }
    }
}

extension InputReport {
    fileprivate mutating func note(ambiguous key: String) {
        if !ambiguousKeys.contains(key) { ambiguousKeys.append(key) }
    }
}
