/// Who may import whom: the table of the house. Folders of `Sources/` that are missing here may not exist.
enum House {
    static let rooms: [String: Set<String>] = [
        "Quantities": [],
        "Publishing": ["CLibCrypto", "CommonCrypto"],
        "Tables": ["Quantities"],
        "Statistics": ["Quantities", "RealModule"],
        "Plots": ["Quantities", "RealModule"],
        "Ingest": ["Tables", "Quantities", "CLibCSV", "CLibXML2", "Yams"],
        "Records": ["Tables", "Quantities"],
        "Footprint": ["Statistics", "Quantities", "RealModule"],
        "Analysis": ["Records", "Tables", "Statistics", "Footprint", "Quantities", "RealModule"],
        "Report": ["Analysis", "Records", "Tables", "Plots", "Quantities"],
        "Rendering": ["Report", "Tables", "Plots", "Quantities", "Mustache"],
        "Pipeline": [
            "Quantities", "Publishing", "Tables", "Statistics", "Plots", "Ingest", "Records", "Footprint", "Analysis",
            "Report", "Rendering", "Yams", "Dispatch",
        ],
        // Pipeline, and the values that it hands out.
        "almanac": [
            "Pipeline", "Quantities", "Tables", "Statistics", "Plots", "Records", "Footprint", "Analysis", "Report",
            "ArgumentParser",
        ],
        "CLibCSV": [], "CLibXML2": [], "CLibCrypto": [],
    ]

    /// The operating system's calls, where files are read or written or a terminal is asked.
    static let systemRooms: Set = ["Ingest", "Publishing", "Pipeline", "almanac"]
    static let systemModules: Set = ["Glibc", "Musl", "Darwin"]
    /// What every room may import.
    static let anywhere: Set = ["FoundationEssentials", "Synchronization"]

    /// Where pointers may be named: behind the safe faces of the C parsers, and for two calls that Swift's import of
    /// the C library lacks.
    static func mayNamePointers(_ line: SourceLine) -> Bool {
        line.room == "Ingest" || line.file == "Sources/Publishing/FolderExchange.swift"
    }

    static func mayImport(_ module: String, in line: SourceLine) -> Bool {
        if anywhere.contains(module) || House.rooms[line.room]?.contains(module) == true { return true }
        if systemModules.contains(module) { return systemRooms.contains(line.room) }
        // Full Foundation costs start-up time; only systems without its small part get it.
        if module == "Foundation", line.file == "Sources/Pipeline/Build/PNGRenderer.swift" { return true }
        return module == "Foundation" && line.followsElseOfEssentials
    }
}
