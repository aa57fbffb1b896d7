/// A code for each record's cluster, such as its first-listed organization, by first appearance; a record of no known
/// cluster is one of its own.
func clusterCodes(_ names: [String?]) -> [Int] {
    var codes: [String: Int] = [:]
    var next = 0
    return names.map { name in
        if let name, let code = codes[name] { return code }
        defer { next += 1 }
        if let name { codes[name] = next }
        return next
    }
}
