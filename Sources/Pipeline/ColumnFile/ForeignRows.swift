import Ingest
import Tables

/// The rows of any file as text, under the names that the file gives its columns. Nothing in them is checked.
struct ForeignRows: Sendable {
    let file: String
    /// Of the columns; they may repeat.
    let names: [String]
    /// With as many cells as the file has there.
    let rows: [RawRow]
    /// What stands for "row" and "column" in messages.
    let words: Words

    enum Words: Sendable {
        case rows
        /// XML: the records' element.
        case elements(String)
    }

    /// The place of a column.
    /// - Throws: `Failure` of usage for a name that no column has, of bad data for one that several have.
    func index(of name: String, option: String) throws(Failure) -> Int {
        let wanted = CleanText.clean(name)
        let found = names.indices.filter { names[$0] == wanted }
        guard let index = found.first else { throw unknown(name, option) }
        guard found.count == 1 else {
            throw Failure(
                .badData,
                "\(file): the column \"\(name)\" (\(option)) stands in the header \(found.count) times, as cells "
                    + "\(found.map { String($0 + 1) }.joined(separator: ", "))\n  Rename all but one of them in the file."
            )
        }
        return index
    }

    /// The cell without what cannot be seen; empty where the row has none.
    func text(_ row: Int, _ column: Int) -> String {
        let fields = rows[row].fields
        return fields.indices.contains(column) ? CleanText.clean(fields[column]) : ""
    }

    /// A row whose cells may stand under the wrong names.
    func isRagged(_ row: Int) -> Bool { rows[row].fields.count != names.count }

    private func unknown(_ name: String, _ option: String) -> Failure {
        let kind: String
        switch words {
        case .rows: kind = "no column \"\(name)\" (\(option))"
        case .elements(let element): kind = "no field \"\(name)\" (\(option)) in the records <\(element)>"
        }
        let shown = names.prefix(Self.shownNames).map { $0.isEmpty ? "(one without a name)" : $0 }
        let rest = names.count > Self.shownNames ? " and \(names.count - Self.shownNames) more" : ""
        return Failure(
            .usage,
            "\(file): there is \(kind).\(hint(for: name))\n  There are: \(shown.joined(separator: ", "))\(rest).")
    }

    /// Names that are spelled alike, else those that hold the name, as `training_cost_usd2023` does `cost`.
    private func hint(for name: String) -> String {
        let alike = NearestName.hint(for: name, among: names)
        let wanted = name.lowercased()
        let holding = wanted.isEmpty ? [] : names.filter { $0.lowercased().contains(wanted) }.prefix(3)
        guard alike.isEmpty, !holding.isEmpty else { return alike }
        return " Did you mean " + holding.map { "\"\($0)\"" }.joined(separator: " or ") + "?"
    }

    private static let shownNames = 40
}
