"""Reference values for Tests/StatisticsTests/Distributions/*Reference.swift, by mpmath 1.3 at 40 digits.

    python3 distributions.py t | f | chi2 | beta | gamma | normal

Each row: parameters, tail (L lower, U upper), its probability p, the quantile x of that tail rounded to a double,
then at exactly that double the density, the lower and the upper tail.
"""
import sys
from mpmath import erfc, exp, log, loggamma, mp, mpf, pi, sqrt
import scipy.stats as st

mp.dps = 40
TAILS = [("L", 1e-10), ("L", 1e-4), ("L", 0.025), ("L", 0.3), ("U", 0.4), ("U", 0.05), ("U", 1e-3), ("U", 1e-10)]


def beta_front(a, b, x, y):
    return exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b))


def beta_series(a, b, x, y):
    """I_x(a, b), DLMF 8.17.8: x^a y^b / (a B) * sum (a+b)_n/(a+1)_n x^n."""
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -78 or n < 5:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return beta_front(a, b, x, y) / a * total


def beta_tails(a, b, x, y):
    a, b = mpf(a), mpf(b)
    cost_low, cost_up = (b * x + 100) / y, (a * y + 100) / x
    if min(cost_low, cost_up) > 20000:
        return beta_tails_by_quadrature(a, b, x, y)
    with mp.workdps(80):
        if cost_low < cost_up:
            low = beta_series(a, b, x, y)
            return low, 1 - low
        up = beta_series(b, a, y, x)
        return 1 - up, up


def beta_tails_by_quadrature(a, b, x, y):
    """Gauss-Legendre over the log odds, whose density is x^a y^b / B, for large a and b."""
    share = lambda u: 1 / (1 + exp(-u))
    density = lambda u: beta_front(a, b, share(u), share(-u))
    here, step = log(x / y), sqrt(1 / a + 1 / b)
    centre = log(a / b)
    if here < centre:
        low = mp.quad(density, [here - k * step for k in range(30, -1, -2)], method="gauss-legendre")
        return low, 1 - low
    up = mp.quad(density, [here + k * step for k in range(0, 31, 2)], method="gauss-legendre")
    return 1 - up, up


def gamma_tails(a, x):
    a = mpf(a)
    term = total = mpf(1)
    n = 0
    while n < x or term > total * mpf(10) ** -60:
        n += 1
        term *= x / (a + n)
        total += term
    with mp.workdps(80):
        low = exp(a * log(x) - x - loggamma(a + 1)) * total
        return low, 1 - low


def t_(nu):
    nu = mpf(nu)
    def at(x):
        s = x * x + nu
        density = exp(loggamma((nu + 1) / 2) - loggamma(nu / 2)) / sqrt(nu * pi) * (1 + x * x / nu) ** (-(nu + 1) / 2)
        inside, outside = beta_tails(mpf(1) / 2, nu / 2, x * x / s, nu / s)
        return (density, outside / 2, 1 - outside / 2) if x < 0 else (density, 1 - outside / 2, outside / 2)
    return at


def f_(d1, d2):
    d1, d2 = mpf(d1), mpf(d2)
    def at(x):
        s = d1 * x + d2
        return (beta_front(d1 / 2, d2 / 2, d1 * x / s, d2 / s) / x, *beta_tails(d1 / 2, d2 / 2, d1 * x / s, d2 / s))
    return at


def beta_(a, b):
    def at(x):
        return (beta_front(mpf(a), mpf(b), x, 1 - x) / (x * (1 - x)), *beta_tails(a, b, x, 1 - x))
    return at


def gamma_(a, scale):
    a, scale = mpf(a), mpf(scale)
    def at(x):
        z = x / scale
        with mp.workdps(70):
            return (exp(a * log(z) - z - loggamma(a)) / x, *gamma_tails(a, z))
    return at


def normal_():
    return lambda x: (exp(-x * x / 2) / sqrt(2 * pi), erfc(-x / sqrt(2)) / 2, erfc(x / sqrt(2)) / 2)


def solve(at, tail, p, start):
    """Newton on log tail in x, from SciPy's value."""
    x = mpf(start)
    for _ in range(60):
        density, low, up = at(x)
        step = (log(p) - log(low)) * low / density if tail == "L" else -(log(p) - log(up)) * up / density
        x += step
        if abs(step) <= abs(x) * mpf(10) ** -28:
            break
    return x


def row(parameters, at, frozen, tails=TAILS):
    for tail, p in tails:
        start = frozen.ppf(p) if tail == "L" else frozen.isf(p)
        if float(start) == 1.0 and frozen.support()[1] == 1.0:
            continue  # the quantile of a beta distribution that rounds to 1
        x = float(solve(at, tail, mpf(p), float(start)))
        values = [mp.nstr(v, 17) for v in at(mpf(x))]
        lead = ", ".join(repr(float(v)) for v in parameters)
        print(f"{lead + ', ' if lead else ''}.{'lower' if tail == 'L' else 'upper'}, {p!r}, {x!r}, {', '.join(values)}")


DF = [1, 1.5, 4.37, 12, 150, 1e4, 1e6]
PAIRS = [(1, 1), (1, 10), (2, 7.5), (3.5, 40), (1, 1e6), (12, 1e4), (5000, 3), (1e6, 1e6)]
BETAS = [(0.5, 0.5), (1, 3), (2.5, 0.75), (8, 120), (300, 2), (1e4, 2e4), (0.05, 4)]
GAMMAS = [(0.1, 1), (0.5, 3), (1, 0.25), (3.7, 2), (60, 0.1), (2.5e4, 10)]

if __name__ == "__main__":
    which = sys.argv[1]
    if which == "t":
        for nu in DF: row([nu], t_(nu), st.t(nu))
    if which == "f":
        for d1, d2 in PAIRS: row([d1, d2], f_(d1, d2), st.f(d1, d2))
    if which == "chi2":
        for nu in DF: row([nu], gamma_(mpf(nu) / 2, 2), st.chi2(nu))
    if which == "beta":
        for a, b in BETAS: row([a, b], beta_(a, b), st.beta(a, b))
    if which == "gamma":
        for a, s in GAMMAS: row([a, s], gamma_(a, s), st.gamma(a, scale=s))
    if which == "normal":
        row([], normal_(), st.norm(), TAILS + [("U", 1e-12), ("L", 1e-30), ("U", 1e-300)])
