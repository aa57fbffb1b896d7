// Full Foundation, since its small part cannot start a process; Yams and Mustache load it in any case.
import Foundation

/// Draws SVG files as PNG by librsvg's `rsvg-convert`, where that is installed.
struct PNGRenderer: Sendable {
    private let program: URL
    /// Pixels per CSS pixel.
    private static let zoom = "2"
    /// Drawings under way at once.
    private static let concurrency = 4

    /// Nil where `rsvg-convert` is not on the search path.
    init?(searchPath: String) {
        let found = searchPath.split(separator: ":").lazy.map {
            URL(fileURLWithPath: String($0)).appendingPathComponent("rsvg-convert")
        }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else { return nil }
        program = found
    }

    /// A PNG for each drawing, in their order; nil when one of them cannot be drawn.
    func draw(_ drawings: [[UInt8]]) -> [[UInt8]]? {
        var pictures: [[UInt8]] = []
        var running: [Drawing] = []
        for svg in drawings {
            guard let drawing = Drawing(svg, program: program, zoom: Self.zoom) else { return nil }
            running.append(drawing)
            if running.count == Self.concurrency {
                guard let picture = running.removeFirst().finish() else { return nil }
                pictures.append(picture)
            }
        }
        for drawing in running {
            guard let picture = drawing.finish() else { return nil }
            pictures.append(picture)
        }
        return pictures
    }
}

/// One run of the program. It reads the whole drawing before it writes, so feeding it first cannot block.
private struct Drawing {
    private let process = Process()
    private let picture = Pipe()

    init?(_ svg: [UInt8], program: URL, zoom: String) {
        let source = Pipe()
        process.executableURL = program
        process.arguments = ["--format", "png", "--zoom", zoom]
        process.standardInput = source
        process.standardOutput = picture
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            try source.fileHandleForWriting.write(contentsOf: Data(svg))
            try source.fileHandleForWriting.close()
        } catch { return nil }
    }

    func finish() -> [UInt8]? {
        let data = picture.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 && !data.isEmpty ? Array(data) : nil
    }
}
