// Reference values by mpmath 1.3 at 40 digits: python3 Tests/Fixtures/Statistics/distributions.py t

let studentTReference: [DistributionRow] = [
    DistributionRow(
        [1.0], .lower, 1e-10, x: -3183098861.837907, density: 3.141592653589793e-20, lower: 9.9999999999999996e-11,
        upper: 0.9999999999),
    DistributionRow(
        [1.0], .lower, 0.0001, x: -3183.098757118151, density: 3.1415925502355391e-8, lower: 0.0001, upper: 0.9999),
    DistributionRow(
        [1.0], .lower, 0.025, x: -12.706204736174705, density: 0.0019594614519476531, lower: 0.025, upper: 0.975),
    DistributionRow([1.0], .lower, 0.3, x: -0.7265425280053609, density: 0.20833652524606863, lower: 0.3, upper: 0.7),
    DistributionRow(
        [1.0], .upper, 0.4, x: 0.32491969623290623, density: 0.28791399679201632, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [1.0], .upper, 0.05, x: 6.313751514675043, density: 0.0077895973637639404, lower: 0.95,
        upper: 0.050000000000000001),
    DistributionRow(
        [1.0], .upper, 0.001, x: 318.30883898555044, density: 3.1415823181778342e-6, lower: 0.999, upper: 0.001),
    DistributionRow(
        [1.0], .upper, 1e-10, x: 3183098861.837907, density: 3.141592653589793e-20, lower: 0.9999999999,
        upper: 9.9999999999999996e-11),
    DistributionRow(
        [1.5], .lower, 1e-10, x: -2422663.101134394, density: 6.1915336032375383e-17, lower: 1.0e-10,
        upper: 0.9999999999),
    DistributionRow(
        [1.5], .lower, 0.0001, x: -242.2640988465063, density: 6.1914770907579558e-7, lower: 9.9999999999999998e-5,
        upper: 0.9999),
    DistributionRow(
        [1.5], .lower, 0.025, x: -6.0166631044279315, density: 0.0060548128753670294, lower: 0.025000000000000003,
        upper: 0.975),
    DistributionRow(
        [1.5], .lower, 0.3, x: -0.6517954826023571, density: 0.24948144413345905, lower: 0.29999999999999999,
        upper: 0.70000000000000001),
    DistributionRow(
        [1.5], .upper, 0.4, x: 0.3007453925697954, density: 0.31668793964259181, lower: 0.59999999999999999,
        upper: 0.40000000000000001),
    DistributionRow(
        [1.5], .upper, 0.05, x: 3.7051808200967513, density: 0.018802439605329631, lower: 0.94999999999999999,
        upper: 0.050000000000000007),
    DistributionRow(
        [1.5], .upper, 0.001, x: 52.18443000899265, density: 2.8732902267088571e-5, lower: 0.999,
        upper: 0.00099999999999999996),
    DistributionRow(
        [1.5], .upper, 1e-10, x: 2422663.101134394, density: 6.1915336032375383e-17, lower: 0.9999999999, upper: 1.0e-10
    ),
    DistributionRow(
        [4.37], .lower, 1e-10, x: -274.35604983190944, density: 1.5927427645141142e-12, lower: 9.9999999999999978e-11,
        upper: 0.9999999999),
    DistributionRow(
        [4.37], .lower, 0.0001, x: -11.463991344330383, density: 3.7083935173780193e-5, lower: 0.00010000000000000001,
        upper: 0.9999),
    DistributionRow(
        [4.37], .lower, 0.025, x: -2.686148100040886, density: 0.027501864933543292, lower: 0.024999999999999998,
        upper: 0.975),
    DistributionRow(
        [4.37], .lower, 0.3, x: -0.5647250222094051, density: 0.31198470208193522, lower: 0.29999999999999998,
        upper: 0.70000000000000002),
    DistributionRow(
        [4.37], .upper, 0.4, x: 0.269220126228777, density: 0.36065183357642804, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [4.37], .upper, 0.05, x: 2.081027892843272, density: 0.059328379012313819, lower: 0.95,
        upper: 0.049999999999999997),
    DistributionRow(
        [4.37], .upper, 0.001, x: 6.590426000270103, density: 0.00061179778647649112, lower: 0.999,
        upper: 0.0010000000000000002),
    DistributionRow(
        [4.37], .upper, 1e-10, x: 274.35604983190944, density: 1.5927427645141142e-12, lower: 0.9999999999,
        upper: 9.9999999999999978e-11),
    DistributionRow(
        [12.0], .lower, 1e-10, x: -19.391546179047733, density: 6.0105091913726646e-11, lower: 1.0000000000000001e-10,
        upper: 0.9999999999),
    DistributionRow(
        [12.0], .lower, 0.0001, x: -5.263273007825966, density: 0.00016378239112456338, lower: 0.00010000000000000005,
        upper: 0.9999),
    DistributionRow(
        [12.0], .lower, 0.025, x: -2.178812829667229, density: 0.044763303856096593, lower: 0.024999999999999999,
        upper: 0.975),
    DistributionRow(
        [12.0], .lower, 0.3, x: -0.5386176682019164, density: 0.33453262362418354, lower: 0.29999999999999999,
        upper: 0.70000000000000001),
    DistributionRow(
        [12.0], .upper, 0.4, x: 0.259032745676887, density: 0.37681857252731115, lower: 0.59999999999999998,
        upper: 0.40000000000000002),
    DistributionRow(
        [12.0], .upper, 0.05, x: 1.78228755564932, density: 0.084903594675375645, lower: 0.95,
        upper: 0.050000000000000001),
    DistributionRow(
        [12.0], .upper, 0.001, x: 3.9296332646264918, density: 0.001806535499036656, lower: 0.999,
        upper: 0.0010000000000000002),
    DistributionRow(
        [12.0], .upper, 1e-10, x: 19.391546179047733, density: 6.0105091913726646e-11, lower: 0.9999999999,
        upper: 1.0000000000000001e-10),
    DistributionRow(
        [150.0], .lower, 1e-10, x: -6.828178213655793, density: 5.3151505669201073e-10, lower: 1.0000000000000006e-10,
        upper: 0.9999999999),
    DistributionRow(
        [150.0], .lower, 0.0001, x: -3.8130121989412262, density: 0.00036877842412282087, lower: 0.00010000000000000002,
        upper: 0.9999),
    DistributionRow(
        [150.0], .lower, 0.025, x: -1.9759053308966206, density: 0.057235474549144337, lower: 0.024999999999999997,
        upper: 0.975),
    DistributionRow(
        [150.0], .lower, 0.3, x: -0.5255167449652494, density: 0.346635367173429, lower: 0.29999999999999997,
        upper: 0.70000000000000003),
    DistributionRow(
        [150.0], .upper, 0.4, x: 0.25379692204033827, density: 0.38557506769726167, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [150.0], .upper, 0.05, x: 1.6550755001871753, density: 0.10157728492693239, lower: 0.95,
        upper: 0.050000000000000001),
    DistributionRow(
        [150.0], .upper, 0.001, x: 3.145452531982356, density: 0.0032046013085498416, lower: 0.999,
        upper: 0.0010000000000000004),
    DistributionRow(
        [150.0], .upper, 1e-10, x: 6.828178213655793, density: 5.3151505669201073e-10, lower: 0.9999999999,
        upper: 1.0000000000000006e-10),
    DistributionRow(
        [10000.0], .lower, 1e-10, x: -6.367941351482803, density: 6.4916943911667502e-10, lower: 9.9999999999999959e-11,
        upper: 0.9999999999),
    DistributionRow(
        [10000.0], .lower, 0.0001, x: -3.7203958691176404, density: 0.00039542766704560363,
        lower: 9.9999999999999923e-5, upper: 0.9999),
    DistributionRow(
        [10000.0], .lower, 0.025, x: -1.9602012398906263, density: 0.058426772446502111, lower: 0.024999999999999996,
        upper: 0.975),
    DistributionRow(
        [10000.0], .lower, 0.3, x: -0.5244172283454668, density: 0.34767675090011092, lower: 0.29999999999999999,
        upper: 0.70000000000000001),
    DistributionRow(
        [10000.0], .upper, 0.4, x: 0.2533538434457268, density: 0.38633101523052768, lower: 0.59999999999999998,
        upper: 0.40000000000000002),
    DistributionRow(
        [10000.0], .upper, 0.05, x: 1.645006018069243, density: 0.10311213610161208, lower: 0.95,
        upper: 0.050000000000000001),
    DistributionRow(
        [10000.0], .upper, 0.001, x: 3.091047516030612, density: 0.0033645952270350894, lower: 0.999,
        upper: 0.00099999999999999998),
    DistributionRow(
        [10000.0], .upper, 1e-10, x: 6.367941351482803, density: 6.4916943911667502e-10, lower: 0.9999999999,
        upper: 9.9999999999999959e-11),
    DistributionRow(
        [1000000.0], .lower, 1e-10, x: -6.361406848876743, density: 6.5113887457131058e-10,
        lower: 9.9999999999999891e-11, upper: 0.9999999999),
    DistributionRow(
        [1000000.0], .lower, 0.0001, x: -3.7190302747625434, density: 0.00039584376156539986,
        lower: 9.9999999999999985e-5, upper: 0.9999),
    DistributionRow(
        [1000000.0], .lower, 0.025, x: -1.959966356814107, density: 0.058444886808255512, lower: 0.025000000000000001,
        upper: 0.975),
    DistributionRow(
        [1000000.0], .lower, 0.3, x: -0.5244006798602089, density: 0.34769245556639514, lower: 0.3, upper: 0.7),
    DistributionRow(
        [1000000.0], .upper, 0.4, x: 0.2533471705378416, density: 0.38634241831326099, lower: 0.59999999999999998,
        upper: 0.40000000000000002),
    DistributionRow(
        [1000000.0], .upper, 0.05, x: 1.6448551507220404, density: 0.1031354053131901, lower: 0.94999999999999999,
        upper: 0.050000000000000014),
    DistributionRow(
        [1000000.0], .upper, 0.001, x: 3.09024045631652, density: 0.0033670651197701246, lower: 0.999,
        upper: 0.00099999999999999943),
    DistributionRow(
        [1000000.0], .upper, 1e-10, x: 6.361406848876743, density: 6.5113887457131058e-10, lower: 0.9999999999,
        upper: 9.9999999999999891e-11),
]
