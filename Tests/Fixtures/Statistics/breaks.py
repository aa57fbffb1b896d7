"""Reference values for Tests/StatisticsTests/Breaks/*Tests.swift, by NumPy 2.4 and SciPy 1.17.

    python3 breaks.py

Every model is fitted by numpy.linalg.lstsq, every combination of breaks is tried. The made data are
x = 2004 + 18 i/90 and y = trend(x) + noise(i), i = 0 … 89, noise(i) = 0.3 (sin(12.9898 i²) + cos(78.233 i)).
"""
from itertools import combinations

import numpy as np
from scipy.stats import f

n = 90
i = np.arange(n)
x = 2004 + 18 * i / n
noise = 0.3 * (np.sin(12.9898 * i * i) + np.cos(78.233 * i))
m = max(10, -(-n // 10))


def sse(columns, y):
    design = np.column_stack([np.ones(len(y))] + columns)
    return np.sum((y - design @ np.linalg.lstsq(design, y, rcond=None)[0]) ** 2)


def hinge(t):
    return np.maximum(x - t, 0)


def kinks(name, y):
    months = np.arange(np.ceil(12 * x[m - 1]), np.floor(12 * x[n - m]) + 1) / 12
    t = x - x.mean()
    line = sse([t], y)
    print(f"// {name}: none SSE {line:.12f} criterion {n * np.log(line / n) + 2 * np.log(n):.8f}")
    one = np.array([sse([t, hinge(a)], y) for a in months])
    limit = one.min() * (1 + f.ppf(0.97, 1, n - 4) / (n - 4))
    inside = months[one <= limit]
    print(f"//   one {months[one.argmin()]:.8f} [{inside[0]:.8f}, {inside[-1]:.8f}] SSE {one.min():.12f}"
          f" criterion {n * np.log(one.min() / n) + 5 * np.log(n):.8f}")
    before = [np.sum(x <= a) for a in months]
    two = {(p, q): sse([t, hinge(months[p]), hinge(months[q])], y)
           for p, q in combinations(range(len(months)), 2) if before[q] - before[p] >= m}
    (p, q), least = min(two.items(), key=lambda item: item[1])
    limit = least * (1 + f.ppf(0.97, 1, n - 6) / (n - 6))
    first = [months[k[0]] for k, s in two.items() if s <= limit]
    second = [months[k[1]] for k, s in two.items() if s <= limit]
    print(f"//   two {months[p]:.8f} [{min(first):.8f}, {max(first):.8f}], {months[q]:.8f}"
          f" [{min(second):.8f}, {max(second):.8f}] SSE {least:.12f} criterion {n * np.log(least / n) + 8 * np.log(n):.8f}")


def part(a, b, y):
    return sse([x[a:b] - x[a:b].mean()], y[a:b])


def jumps(name, y):
    def lwz(s, k):
        return n * np.log(s / (n - 3 * k - 2)) + (3 * k + 2) * 0.299 * np.log(n) ** 2.1

    cost = {(a, b): part(a, b, y) for a in range(n) for b in range(a + m, n + 1)}
    print(f"// {name}: none SSE {cost[0, n]:.12f} LWZ {lwz(cost[0, n], 0):.8f}")
    one = {c: cost[0, c] + cost[c, n] for c in range(m, n - m + 1)}
    c, least = min(one.items(), key=lambda item: item[1])
    inside = [d for d, s in one.items() if s <= least * (1 + 7.352 / n)]
    print(f"//   one {x[c]:.8f} [{x[inside[0] - 1]:.8f}, {x[inside[-1]]:.8f}] SSE {least:.12f} LWZ {lwz(least, 1):.8f}")
    two = {(c, d): cost[0, c] + cost[c, d] + cost[d, n] for c in range(m, n) for d in range(c + m, n - m + 1)}
    (c, d), least = min(two.items(), key=lambda item: item[1])
    print(f"//   two {x[c]:.8f}, {x[d]:.8f} SSE {least:.12f} LWZ {lwz(least, 2):.8f}")


kinks("bent twice", 0.1 * (x - 2004) + 0.5 * hinge(2010) - 0.4 * hinge(2016) + noise)
kinks("bent once", 0.1 * (x - 2004) + 0.3 * hinge(2012.5) + noise)
jumps("stepped", 0.1 * (x - 2004) + 1.5 * (x >= 2011) + noise)
jumps("straight", 0.1 * (x - 2004) + noise)
