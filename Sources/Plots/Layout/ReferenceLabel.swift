/// Places for the name of a reference line: along it, on either side, from its end to its beginning.
enum ReferenceLabel {
    static func candidates(
        _ line: ReferenceLine, at place: Double, in frame: Frame, _ size: (width: Double, height: Double)
    ) -> [LabelPlacer.Candidate] {
        let shares = [1, 0, 0.5, 0.75, 0.25, 0.9, 0.8, 0.7, 0.6, 0.4, 0.3, 0.2, 0.1]
        let boxes = shares.flatMap { share in
            [true, false].map { isFirstSide in
                switch line.axis {
                case .y:
                    return Frame(
                        left: frame.left + 4 + share * (frame.width - size.width - 8),
                        top: isFirstSide ? place - size.height - 1 : place + 2, width: size.width, height: size.height)
                case .x:
                    return Frame(
                        left: isFirstSide ? place + 4 : place - size.width - 4,
                        top: frame.top + 3 + (1 - share) * (frame.height - size.height - 6), width: size.width,
                        height: size.height)
                }
            }
        }
        return boxes.enumerated().map { .init(box: $0.element, penalty: Double($0.offset) / 10) }
    }
}

extension Mark.Anchor {
    /// Of words at a point.
    func box(x: Double, y: Double, width: Double, height: Double) -> Frame {
        let (left, top) =
            switch self {
            case .centre: (x - width / 2, y - height / 2)
            case .left: (x - width - 8, y - height / 2)
            case .right: (x + 8, y - height / 2)
            case .above: (x - width / 2, y - height - 3)
            case .below: (x - width / 2, y + 3)
            }
        return Frame(left: left, top: top, width: width, height: height)
    }
}
