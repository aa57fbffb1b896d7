import Ingest

/// A column that a command needs: the one that an option names, or the one that looks like it.
struct WantedColumn: Sendable {
    /// Such as `--x`.
    let option: String
    /// As the option gives it; nil where it is to be guessed.
    let name: String?
    /// What such columns are usually called, likeliest first, in lower case.
    let usualNames: [String]

    init(_ option: String, named name: String?, usually usualNames: [String] = []) {
        self.option = option
        self.name = name
        self.usualNames = usualNames
    }

    /// The name of the column among those of a file; nil where there is none, or several look alike.
    func found(in names: [String]) -> String? {
        if let name { return names.contains(CleanText.clean(name)) ? CleanText.clean(name) : nil }
        let words = names.map(Self.words)
        for usual in usualNames {
            if let exact = words.firstIndex(where: { $0.joined(separator: " ") == usual }) { return names[exact] }
        }
        for usual in usualNames {
            let parts = usual.split(separator: " ").map(String.init)
            let holding = words.indices.filter { words[$0].contains(parts) }
            if holding.count == 1 { return names[holding[0]] }
        }
        return nil
    }

    /// `Release_Date (UTC)` → `release`, `date`, `utc`.
    private static func words(_ name: String) -> [String] {
        name.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
}

extension [WantedColumn] {
    /// The first that has none among these names, or only one that another has already: `date;score` is not two columns.
    func missing(in names: [String]) -> WantedColumn? {
        var taken: Set<String> = []
        return first { column in
            guard let found = column.found(in: names) else { return true }
            return !taken.insert(found).inserted && column.name == nil
        }
    }
}
