import Ingest
import Publishing
import Rendering
import Report
import Tables

/// Why a command stopped: the exit code of sysexits and what to tell the person.
public struct Failure: Error, Equatable, Sendable {
    public enum Kind: Int32, Sendable {
        case usage = 64
        case badData = 65
        case missingInput = 66
        case bug = 70
        case cannotWrite = 73
        case anotherBuild = 75
    }

    public let kind: Kind
    /// What happened, where, and what to do.
    public let message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public var exitCode: Int32 { kind.rawValue }
}

extension Failure {
    init(_ error: YAMLProblem) {
        self.init(.badData, Self.text(error.file, error.line, error.message, error.advice))
    }

    init(_ error: TemplateError) {
        self.init(.badData, Self.text(error.file, error.line, error.message, error.advice))
    }

    init(_ error: DescriptorError) {
        self.init(.badData, Self.text(error.file, nil, error.message, error.advice))
    }

    init(_ error: PublishingError) {
        self.init(Kind(rawValue: error.exitCode) ?? .cannotWrite, "\(error)")
    }

    static func text(_ file: String, _ line: Int?, _ message: String, _ advice: String) -> String {
        "\(file)\(line.map { ":\($0)" } ?? ""): \(message)\n  \(advice)"
    }
}
