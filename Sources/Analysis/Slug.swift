/// Text as a part of an id: small letters and digits of any script, other runs as one hyphen, signs of comparison as words.
enum Slug {
    static func of(_ text: String) -> String {
        let signs = [(">=", "ge"), ("<=", "le"), ("!=", "ne"), (">", "gt"), ("<", "lt"), ("=", "eq"), ("~", "has")]
        let spelled = signs.reduce(text.lowercased()) { $0.replacing($1.0, with: " \($1.1) ") }
        let words = spelled.split { !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "none" : words.joined(separator: "-")
    }
}
