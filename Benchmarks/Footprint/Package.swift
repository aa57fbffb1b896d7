// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "FootprintBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "almanac", path: "../..")],
    targets: [
        .executableTarget(
            name: "FootprintTimings", dependencies: [.product(name: "Footprint", package: "almanac")])
    ],
    swiftLanguageModes: [.v6]
)
