import Foundation

/// One run of the built `almanac`.
struct CommandLineRun {
    let exitCode: Int32
    let output: String
    let messages: String

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = Self.almanac
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: Self.repository)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, messages) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = messages
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        exitCode = process.terminationStatus
        self.output = String(decoding: said, as: UTF8.self)
        self.messages = String(decoding: complained, as: UTF8.self)
    }

    /// The checkout's root.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The command lies beside the test bundle.
    private static let almanac = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("almanac")
}
