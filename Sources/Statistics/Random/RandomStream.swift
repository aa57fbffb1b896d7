/// A stream of random words that is fixed by a seed, the number of a resample, and the number of a record.
///
/// Streams of different numbers are independent, and none depends on what was drawn from another. So a result depends
/// neither on the number of threads nor on the order in which resamples or records are visited.
public struct RandomStream: Sendable {
    /// What the stream is drawn for; two purposes with the same seed share no draw.
    public enum Purpose: UInt32, Sendable {
        case resampling = 0
        case uncertainty = 1
        case simulation = 2
    }

    private let key: SIMD2<UInt32>
    private var counter: SIMD4<UInt32>
    private var words = SIMD4<UInt32>.zero
    private var used = 4
    var spareNormal: Double?

    /// - Parameters:
    ///   - seed: The seed of the whole analysis.
    ///   - resample: The number of the resample, from 0.
    ///   - record: The number of the record in the order that the analysis fixes; 0 where the draw belongs to no record.
    ///   - purpose: What the stream is drawn for.
    public init(seed: UInt64, resample: Int = 0, record: Int = 0, purpose: Purpose = .resampling) {
        key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        counter = SIMD4(0, UInt32(truncatingIfNeeded: record), UInt32(truncatingIfNeeded: resample), purpose.rawValue)
    }

    /// The next 32 random bits.
    public mutating func word() -> UInt32 {
        if used == 4 {
            words = Philox.block(counter: counter, key: key)
            counter.x &+= 1
            used = 0
        }
        defer { used += 1 }
        return words[used]
    }
}
