/// What is compared of two records' names or links, so that another spelling of the same thing is the same.
enum RecordKey {
    /// Letters and digits in lower case, `+`, and a point between two digits: `LLaMA (65B)` and `Llama-65B` are one name,
    /// `Phi-1.5` and `Phi-15` two. Nil where nothing is left.
    static func name(_ name: String) -> String? {
        let characters = Array(name.lowercased())
        var key = ""
        for (index, character) in characters.enumerated() {
            let isPointInNumber =
                character == "." && index > 0 && index + 1 < characters.count && characters[index - 1].isNumber
                && characters[index + 1].isNumber
            if character.isLetter || character.isNumber || character == "+" || isPointInNumber {
                key.append(character)
            }
        }
        return key.isEmpty ? nil : key
    }

    /// Without scheme, `www.`, fragment and closing slash; one address for every form of an arXiv paper. Nil where nothing is
    /// left.
    static func link(_ link: String) -> String? {
        var rest = Substring(link.lowercased())
        for start in ["https://", "http://", "www."] where rest.hasPrefix(start) { rest = rest.dropFirst(start.count) }
        if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
        while rest.last == "/" || rest.last == " " { rest = rest.dropLast() }
        if rest.isEmpty { return nil }
        return arXiv(rest) ?? String(rest)
    }

    /// `arxiv.org/pdf/2005.14165v4.pdf` → `arxiv.org/abs/2005.14165`.
    private static func arXiv(_ link: Substring) -> String? {
        for start in ["arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.org/html/"] where link.hasPrefix(start) {
            var paper = link.dropFirst(start.count)
            if paper.hasSuffix(".pdf") { paper = paper.dropLast(4) }
            if let version = paper.lastIndex(of: "v"), paper[version...].dropFirst().allSatisfy(\.isNumber) {
                paper = paper[..<version]
            }
            return "arxiv.org/abs/" + paper
        }
        return nil
    }
}
