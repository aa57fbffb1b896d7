// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "PlotsBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "almanac", path: "../.."),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    ],
    targets: [
        .executableTarget(
            name: "PlotsTimings",
            dependencies: [
                .product(name: "Plots", package: "almanac"), .product(name: "RealModule", package: "swift-numerics"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
