import Foundation
import Testing

@Suite("Mixed units do not compile")
struct MixedUnitsTests {
    static let right = [
        "Energy.kilowattHours(1) + Energy.joules(1)",
        "(Power.watts(1) * TimeSpan.hours(1)) as Energy",
        "(Energy.kilowattHours(1) * CarbonIntensity.gramsPerKilowattHour(1)) as CarbonMass",
        "(Energy.kilowattHours(1) / Power.watts(1)) as AcceleratorTime",
    ]
    static let wrong = [
        "Energy.kilowattHours(1) + CarbonMass.kilograms(1)",
        "Power.watts(1) as Energy",
        "Energy.kilowattHours(1) + Power.kilowatts(1)",
        "Energy.kilowattHours(1) < Power.kilowatts(1)",
        "CarbonMass.kilograms(1) + WaterVolume.litres(1)",
        "(Energy.kilowattHours(1) * TimeSpan.hours(1)) as Power",
        "AcceleratorTime.acceleratorHours(1) as TimeSpan",
        "Power.watts(1) * CarbonIntensity.gramsPerKilowattHour(1)",
        "ComputeRate.flopPerSecond(1) as Compute",
        "Energy.kilowattHours(1) as Double",
        "Energy.kilowattHours(1) + 1.0",
    ]

    @Test("the compiler takes what physics has and refuses every mixture")
    func compiler() throws {
        let sources = URL(fileURLWithPath: #filePath).appending(path: "../../../../Sources/Quantities").standardized
        let snippet = FileManager.default.temporaryDirectory.appending(path: "MixedUnits-\(UUID()).swift")
        defer { try? FileManager.default.removeItem(at: snippet) }
        let lines = (Self.right + Self.wrong).enumerated().map { "func line\($0.offset)() { _ = \($0.element) }" }
        try lines.joined(separator: "\n").write(to: snippet, atomically: true, encoding: .utf8)

        let compiler = Process()
        compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
        compiler.arguments =
            ["swiftc", "-typecheck", "-swift-version", "6", snippet.path]
            + files.map { sources.appending(path: $0).path }
        let messages = Pipe()
        compiler.standardError = messages
        try compiler.run()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        compiler.waitUntilExit()

        let refused = text.matches(of: #/MixedUnits[^:\n]*\.swift:(\d+):\d+: error:/#).compactMap { Int($0.1) }
        #expect(Set(refused) == Set((Self.right.count + 1)...lines.count), "\(text)")
    }
}
