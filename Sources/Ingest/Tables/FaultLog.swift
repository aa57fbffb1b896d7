import Tables

/// Where a fault shows in the file.
struct FaultPlace {
    let line: Int
    var column: Int?
    var excerpt: String?
}

/// Gathers faults so that one of many rows is told once: the first in full, the others by their number and lines.
struct FaultLog {
    private struct Key: Hashable {
        let field: String?
        let rule: DataRule
        let severity: Diagnostic.Severity
    }

    private struct Entry {
        let key: Key
        let fault: ValueFault
        let value: String?
        let place: FaultPlace
        var lines = LineCount()
    }

    private var entries: [Entry] = []
    private var indexOfKey: [Key: Int] = [:]

    mutating func add(
        _ fault: ValueFault, _ severity: Diagnostic.Severity, field: String?, value: String?,
        at place: @autoclosure () -> FaultPlace, line: Int
    ) {
        let key = Key(field: field, rule: fault.rule, severity: severity)
        let index = indexOfKey[key] ?? entries.count
        if index == entries.count {
            indexOfKey[key] = index
            entries.append(Entry(key: key, fault: fault, value: value, place: place()))
        }
        entries[index].lines.append(line)
    }

    /// In the order of their first lines.
    func diagnostics(file: String) -> [Diagnostic] {
        entries.map { entry in
            let noun = entry.key.field == nil ? "such rows" : "such values of this field"
            let count = entry.lines.count
            let others = count > 1 ? "; there are \(count) \(noun) (\(entry.lines.list))" : ""
            return Diagnostic(
                severity: entry.key.severity, file: file, line: entry.place.line, column: entry.place.column,
                field: entry.key.field, rule: entry.key.rule.rawValue, value: entry.value,
                message: entry.fault.message + others, advice: entry.fault.advice, excerpt: entry.place.excerpt)
        }
    }
}
