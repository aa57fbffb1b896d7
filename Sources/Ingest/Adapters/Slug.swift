/// Ids made of names.
enum Slug {
    /// Letters and digits of any script in lower case, hyphens between them: `GPT-3.5 (davinci-002)` → `gpt-3-5-davinci-002`,
    /// `PanGu-Σ` → `pangu-σ`.
    static func slug(of text: String) -> String {
        var slug = ""
        var hyphenPending = false
        for character in text.lowercased() {
            guard character.isLetter || character.isNumber else {
                hyphenPending = !slug.isEmpty
                continue
            }
            if hyphenPending { slug.append("-") }
            hyphenPending = false
            slug.append(character)
        }
        return slug
    }

    /// One id for each text, unlike all others: the first in the given order keeps its slug, the next ones get `-2`, `-3` …,
    /// leaving out what another text's own slug is. A text without letters and digits has no slug and is nil.
    static func ids(of texts: [String], inOrder order: [Int]) -> [String?] {
        let slugs = texts.map(slug)
        var taken = Set(slugs)
        var used: Set<String> = []
        var next: [String: Int] = [:]
        var ids = [String?](repeating: nil, count: texts.count)
        for index in order where !slugs[index].isEmpty {
            let slug = slugs[index]
            guard used.contains(slug) else {
                used.insert(slug)
                ids[index] = slug
                continue
            }
            var number = next[slug] ?? 2
            while taken.contains("\(slug)-\(number)") { number += 1 }
            next[slug] = number + 1
            taken.insert("\(slug)-\(number)")
            ids[index] = "\(slug)-\(number)"
        }
        return ids
    }
}
