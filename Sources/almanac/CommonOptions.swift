import ArgumentParser
import Pipeline

/// Options that every command on a project takes.
struct ProjectOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds Datasets/ and Templates/.", valueName: "dir"))
    var project = "."
}

/// How a result is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// Runs a command's work; a failure is told on standard error and becomes the exit code of sysexits.
func reporting<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let failure as Failure {
        StandardError.write("almanac: \(failure.message)\n")
        throw ExitCode(failure.exitCode)
    }
}
