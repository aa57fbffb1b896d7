/// What is wrong in an adapter file or in what is given to it, and where.
public struct AdapterError: Error, Equatable, Sendable, CustomStringConvertible {
    public let file: String
    /// Counted from 1; nil when the finding concerns the file as a whole.
    public let line: Int?
    public let message: String
    public let advice: String

    public init(file: String, line: Int? = nil, message: String, advice: String) {
        self.file = file
        self.line = line
        self.message = message
        self.advice = advice
    }

    public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message). \(advice)" }
}
