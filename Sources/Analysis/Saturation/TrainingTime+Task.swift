import Records

extension TrainingTime {
    /// The task that was trained, which the submitters' name does not always tell: from v2.0 on `ssd` is RetinaNet on
    /// OpenImages, which later rounds call `retinanet`, and `mask` is Mask R-CNN.
    public var task: String {
        switch benchmark {
        case "ssd" where round.major >= 2: "retinanet"
        case "mask": "maskrcnn"
        default: benchmark
        }
    }
}
