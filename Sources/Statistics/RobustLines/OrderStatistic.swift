extension Array where Element == Double {
    /// The element of rank `rank`, from 0, of a non-empty array without NaN; reorders the array.
    ///
    /// Source: Hoare, Algorithm 65 (Find), with the median of three as pivot.
    mutating func select(_ rank: Int) -> Double {
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = low + (high - low) / 2
            let (a, b, c) = (self[low], self[middle], self[high])
            let pivot = Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
            var (left, right) = (low, high)
            while left <= right {
                while self[left] < pivot { left += 1 }
                while self[right] > pivot { right -= 1 }
                if left <= right {
                    swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if rank <= right {
                high = right
            } else if rank >= left {
                low = left
            } else {
                break
            }
        }
        return self[rank]
    }

    /// The middle element, or the mean of the two in the middle, of a non-empty array without NaN.
    func median() -> Double {
        var copy = self
        let upper = copy.select(count / 2)
        return count % 2 == 1 ? upper : (copy.select(count / 2 - 1) + upper) / 2
    }
}
