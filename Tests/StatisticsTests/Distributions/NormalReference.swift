// Reference values by mpmath 1.3 at 40 digits: python3 Tests/Fixtures/Statistics/distributions.py normal

let normalReference: [DistributionRow] = [
    DistributionRow(
        [], .lower, 1e-10, x: -6.361340902404057, density: 6.5115879970754946e-10, lower: 9.9999999999999752e-11,
        upper: 0.9999999999),
    DistributionRow(
        [], .lower, 0.0001, x: -3.7190164854556804, density: 0.00039584796675993509, lower: 0.00010000000000000006,
        upper: 0.9999),
    DistributionRow(
        [], .lower, 0.025, x: -1.9599639845400543, density: 0.058445069805035357, lower: 0.024999999999999998,
        upper: 0.975),
    DistributionRow([], .lower, 0.3, x: -0.5244005127080408, density: 0.34769261420007376, lower: 0.3, upper: 0.7),
    DistributionRow(
        [], .upper, 0.4, x: 0.2533471031357997, density: 0.38634253349686046, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [], .upper, 0.05, x: 1.6448536269514726, density: 0.10313564037537131, lower: 0.94999999999999999,
        upper: 0.050000000000000008),
    DistributionRow(
        [], .upper, 0.001, x: 3.0902323061678136, density: 0.0033670900770639894, lower: 0.999,
        upper: 0.00099999999999999968),
    DistributionRow(
        [], .upper, 1e-10, x: 6.361340902404057, density: 6.5115879970754946e-10, lower: 0.9999999999,
        upper: 9.9999999999999752e-11),
    DistributionRow(
        [], .upper, 1e-12, x: 7.034483825301132, density: 7.1714024737143457e-12, lower: 0.999999999999,
        upper: 9.9999999999999847e-13),
    DistributionRow(
        [], .lower, 1e-30, x: -11.464024688443615, density: 1.154997448638461e-29, lower: 1.0000000000000059e-30,
        upper: 1.0),
    DistributionRow(
        [], .upper, 1e-300, x: 37.0470962993612, density: 3.7074049776733469e-299, lower: 1.0,
        upper: 9.9999999999995237e-301),
]
