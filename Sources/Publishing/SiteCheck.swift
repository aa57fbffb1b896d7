/// One thing that is wrong with one file of a site.
public struct Problem: Equatable, Sendable {
    public let path: String
    /// What is wrong and what to do, without the path.
    public let message: String

    public init(path: String, message: String) {
        self.path = path
        self.message = message
    }
}

/// What a site must pass before anyone sees it. Two rules always hold: no file is empty, and every path names
/// one file on every file system. The others are the caller's: this room knows no HTML, CSV or XML.
public struct SiteCheck: Sendable {
    /// Judges one file by its path and its bytes.
    public typealias OfFile = @Sendable (_ path: String, _ bytes: [UInt8]) -> [Problem]
    /// Judges all files together: whether every link finds its target.
    public typealias OfSite = @Sendable (_ files: [OutputFile]) -> [Problem]

    public let eachFile: [OfFile]
    public let wholeSite: OfSite

    public init(eachFile: [OfFile] = [], wholeSite: @escaping OfSite = { _ in [] }) {
        self.eachFile = eachFile
        self.wholeSite = wholeSite
    }

    /// Everything that is wrong, in the order of the files; empty when the site may be published.
    public func problems(in files: [OutputFile]) -> [Problem] {
        if files.isEmpty {
            return [Problem(path: ".", message: "the build made no files; name at least one report")]
        }
        var problems = Self.pathProblems(files)
        for file in files {
            if file.bytes.isEmpty {
                problems.append(Problem(path: file.path, message: "the file is empty"))
            }
            for check in eachFile { problems += check(file.path, file.bytes) }
        }
        return problems + wholeSite(files)
    }

    private static func pathProblems(_ files: [OutputFile]) -> [Problem] {
        var problems: [Problem] = []
        var seen: [String: String] = [:]
        for file in files {
            if let fault = file.pathFault {
                problems.append(Problem(path: file.path, message: fault))
            } else if Manifest.reservedPaths.contains(file.path) {
                problems.append(Problem(path: file.path, message: "the name is reserved: publishing writes it itself"))
            } else if let other = seen.updateValue(file.path, forKey: file.path.lowercased()) {
                let fault =
                    other == file.path
                    ? "two files have this path" : "the path differs from \(other) only in case; rename one"
                problems.append(Problem(path: file.path, message: fault))
            }
        }
        for file in files {
            for folder in file.path.enclosingFolders where seen[folder.lowercased()] != nil {
                problems.append(Problem(path: file.path, message: "\(folder) is a file and a folder at once"))
            }
        }
        return problems
    }
}
