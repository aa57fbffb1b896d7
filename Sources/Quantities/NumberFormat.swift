/// How numbers are held while a model is trained; peak performance depends on it.
public enum NumberFormat: String, CaseIterable, Sendable {
    case fp64, fp32, tf32, fp16, tensor16, fp8, int8, fp4, int4

    /// What an accelerator offers for numbers of so many bits, the usual choice first. Empty for a width that none has.
    public static func formats(ofBits bits: Int) -> [NumberFormat] {
        switch bits {
        case 64: [.fp64]
        case 32: [.fp32]
        case 19: [.tf32]
        case 16: [.tensor16, .fp16]
        case 8: [.fp8, .int8]
        case 4: [.fp4, .int4]
        default: []
        }
    }
}
