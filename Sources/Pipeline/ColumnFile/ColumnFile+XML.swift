import Ingest
import Tables

extension ColumnFile {
    /// The fields of a record are its attributes and child elements.
    func xmlRows() throws(Failure) -> ForeignRows {
        if let option = options.delimiter.map({ _ in "--delimiter" }) ?? options.encoding.map({ _ in "--encoding" }) {
            throw Failure(
                .usage,
                "\(source.name): \(option) is for CSV, and this is read as XML\n  Leave it out; XML states its own.")
        }
        let element = try element()
        var fields = RecordFields()
        do {
            try XMLRecords.read(source, recordName: element.name, namespace: element.namespace) { fields.add($0) }
        } catch { throw failure(error) }
        guard !fields.rows.isEmpty else {
            throw Failure(
                .usage,
                "\(source.name): there is no element <\(options.record ?? element.name)> (--record).\n  "
                    + hint(try candidates(), for: element.name))
        }
        return ForeignRows(
            file: source.name, names: fields.names, rows: fields.padded, words: .elements(element.name))
    }

    /// The element that `--record` names, `{namespace}` before it where given, or the only one whose records have the columns.
    private func element() throws(Failure) -> (name: String, namespace: String?) {
        guard let record = options.record else { return (try onlyElement(), nil) }
        guard record.hasPrefix("{"), let end = record.firstIndex(of: "}") else {
            guard let colon = record.lastIndex(of: ":") else { return (record, nil) }
            throw Failure(
                .usage,
                "--record \"\(record)\": prefixes mean nothing outside of their file\n  Give the name without it, "
                    + "\(record[record.index(after: colon)...]), or with its namespace, {urn:…}\(record[record.index(after: colon)...])."
            )
        }
        return (
            String(record[record.index(after: end)...]), String(record[record.index(after: record.startIndex)..<end])
        )
    }

    private func onlyElement() throws(Failure) -> String {
        let candidates = try candidates()
        var fitting: [String] = []
        var known: [String] = []
        for candidate in candidates.prefix(20) {
            let names = try fieldNames(of: candidate.name)
            known += names.filter { !known.contains($0) }
            if columns.missing(in: names) == nil { fitting.append(candidate.name) }
        }
        if let only = fitting.first, fitting.count == 1 { return only }
        if let unknown = columns.missing(in: known), !candidates.isEmpty {
            throw Failure(
                .usage,
                "\(source.name): no element that may hold a record has a \(unknown.fieldWords)."
                    + (unknown.name.map { NearestName.hint(for: $0, among: known) } ?? "") + "\n  "
                    + hint(candidates, for: nil))
        }
        throw Failure(
            .usage,
            "\(source.name): which element holds a record is not stated\n  "
                + hint(candidates, for: nil, fitting: fitting))
    }

    private func candidates() throws(Failure) -> [RecordCandidate] {
        do { return try XMLRecords.candidates(in: source) } catch { throw failure(error) }
    }

    /// The fields of the first hundred records.
    private func fieldNames(of element: String) throws(Failure) -> [String] {
        struct Enough: Error {}
        var fields = RecordFields()
        do {
            try XMLRecords.read(source, recordName: element) { record in
                fields.add(record)
                if fields.rows.count == 100 { throw Enough() }
            }
        } catch is Enough {} catch { throw failure(error) }
        return fields.names
    }

    private func hint(_ candidates: [RecordCandidate], for name: String?, fitting: [String] = []) -> String {
        guard !candidates.isEmpty else { return "No element with fields occurs more than once in it." }
        let shown = candidates.prefix(8).map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
        let nearest = name.map { NearestName.hint(for: $0, among: candidates.map(\.name)) } ?? ""
        let both = fitting.isEmpty ? "" : " Those with both columns: \(fitting.joined(separator: ", "))."
        return "Pass --record NAME, one of: \(shown).\(both)\(nearest)"
    }
}

/// Gathers the records of an XML file under the names of all their fields.
private struct RecordFields {
    private(set) var names: [String] = []
    private(set) var rows: [RawRow] = []
    private var indexOfName: [String: Int] = [:]

    mutating func add(_ record: RawRecord) {
        var cells = [String](repeating: "", count: names.count)
        for field in record.fields {
            let index = indexOfName[field.name] ?? names.count
            if index == names.count {
                indexOfName[field.name] = index
                names.append(field.name)
                cells.append("")
            }
            cells[index] = field.text
        }
        rows.append(RawRow(fields: cells, line: record.line))
    }

    /// Every row with a cell for every name.
    var padded: [RawRow] {
        rows.map { row in
            RawRow(
                fields: row.fields + [String](repeating: "", count: names.count - row.fields.count), line: row.line)
        }
    }
}
