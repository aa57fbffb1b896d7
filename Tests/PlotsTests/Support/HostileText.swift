/// Text that breaks careless writers.
enum HostileText {
    static let samples = [
        "<script>alert(1)</script>", "]]>", "\"quotes' & <b>", "control\u{2}\u{8}\u{1b}[31m\u{0}end",
        "\u{202E}right to left\u{200F}",
        "emoji 👩‍👩‍👧‍👦🏳️‍🌈 and 漢字", "\u{FFFE}\u{FFFF}\u{FEFF}", "javascript:alert(1)\" onload=\"alert(2)",
        "line\nbreak\u{2028}and\ttab",
        "{{mustache}} \\u003c \\\" datum['x']", String(repeating: "long words ", count: 182),
        String(repeating: "W", count: 2000),
    ]

    static let everything =
        "<script>\"'&]]>\u{2}\u{202E}👩‍👩‍👧‍👦 javascript:alert(1) " + String(repeating: "long ", count: 400)
}
