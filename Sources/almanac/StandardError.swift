#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where progress and messages go.
enum StandardError {
    /// `stderr` is not usable in Swift 6 mode, so this writes to the descriptor; what cannot be written is lost.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let rest = Array(bytes[start...])
            #if canImport(Darwin)
                let written = Darwin.write(STDERR_FILENO, rest, rest.count)
            #elseif canImport(Musl)
                let written = Musl.write(STDERR_FILENO, rest, rest.count)
            #else
                let written = Glibc.write(STDERR_FILENO, rest, rest.count)
            #endif
            guard written > 0 else { return }
            start += written
        }
    }

    /// Progress is for people who watch; a log file gets none of it.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
