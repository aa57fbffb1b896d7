// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "almanac", path: ".."),
        .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    ],
    targets: [
        .executableTarget(
            name: "ShapeSimulation",
            dependencies: [
                .product(name: "Statistics", package: "almanac"),
                .product(name: "RealModule", package: "swift-numerics"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
