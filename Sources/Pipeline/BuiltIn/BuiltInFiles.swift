enum BuiltInFiles {
    static let all: [String: String] = [:]
}
