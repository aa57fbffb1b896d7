// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let numerics: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "almanac",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "almanac", targets: ["almanac"]),
        .library(name: "Statistics", targets: ["Statistics"]),
        .library(name: "Plots", targets: ["Plots"]),
        .library(name: "Tables", targets: ["Tables"]),
        .library(name: "Footprint", targets: ["Footprint", "Quantities"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        room("Quantities", []),
        room("Tables", ["Quantities"]),
        room("Statistics", ["Quantities", numerics]),
        room("Plots", ["Quantities", numerics]),
        room("Ingest", ["Tables", "Quantities", "CLibCSV", "CLibXML2", yams]),
        room("Records", ["Tables", "Quantities"]),
        room("Footprint", ["Statistics", "Quantities", numerics]),
        room("Analysis", ["Records", "Tables", "Statistics", "Footprint", "Quantities", numerics]),
        room("Report", ["Analysis", "Records", "Tables", "Plots", "Quantities"]),
        room("Rendering", ["Report", "Tables", "Plots", "Quantities", mustache]),
        room("Publishing", ["CLibCrypto"]),
        room(
            "Pipeline",
            [
                "Quantities", "Tables", "Statistics", "Plots", "Ingest", "Records", "Footprint", "Analysis", "Report",
                "Rendering", "Publishing", yams,
            ]),
        .executableTarget(name: "almanac", dependencies: ["Pipeline", arguments], swiftSettings: strict),
        tests("QuantitiesTests", ["Quantities"]),
        tests("TablesTests", ["Tables"]),
        tests("StatisticsTests", ["Statistics"]),
        tests("PlotsTests", ["Plots"]),
        tests("IngestTests", ["Ingest"]),
        tests("RecordsTests", ["Records", "Ingest"]),
        tests("FootprintTests", ["Footprint", "Ingest"]),
        tests("AnalysisTests", ["Analysis"]),
        tests("ReportTests", ["Report"]),
        tests("RenderingTests", ["Rendering"]),
        tests("PublishingTests", ["Publishing"]),
        tests("PipelineTests", ["Pipeline"]),
        tests("EndToEndTests", ["Pipeline", "Publishing", "almanac"]),
    ],
    swiftLanguageModes: [.v6]
)
