// swift-tools-version: 6.2
import PackageDescription

let dependencies: [Target.Dependency] = [
    .product(name: "Statistics", package: "almanac"), .product(name: "RealModule", package: "swift-numerics"),
]

let package = Package(
    name: "StatisticsBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "almanac", path: "../.."),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    ],
    targets: [
        .executableTarget(name: "StatisticsTimings", dependencies: dependencies),
        .executableTarget(name: "StatisticsSimulations", dependencies: dependencies),
    ],
    swiftLanguageModes: [.v6]
)
