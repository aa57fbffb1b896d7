// Reference values by mpmath 1.3 at 40 digits: python3 Tests/Fixtures/Statistics/distributions.py gamma

let gammaReference: [DistributionRow] = [
    DistributionRow(
        [0.1, 1.0], .lower, 1e-10, x: 6.073048362407963e-101, density: 1.6466195233846289e+89, lower: 1.0e-10,
        upper: 0.9999999999),
    DistributionRow(
        [0.1, 1.0], .lower, 0.0001, x: 6.073048362407916e-41, density: 1.6466195233846415e+35, lower: 0.0001,
        upper: 0.9999),
    DistributionRow(
        [0.1, 1.0], .lower, 0.025, x: 5.791710245521448e-17, density: 43165142833814.473, lower: 0.025000000000000001,
        upper: 0.975),
    DistributionRow(
        [0.1, 1.0], .lower, 0.3, x: 3.586086018410947e-06, density: 8365.6393192429102, lower: 0.29999999999999999,
        upper: 0.70000000000000001),
    DistributionRow(
        [0.1, 1.0], .upper, 0.4, x: 0.003684450733662219, density: 16.230194001344934, lower: 0.59999999999999998,
        upper: 0.40000000000000002),
    DistributionRow(
        [0.1, 1.0], .upper, 0.05, x: 0.5804351053231349, density: 0.095984533538156683, lower: 0.95,
        upper: 0.049999999999999999),
    DistributionRow(
        [0.1, 1.0], .upper, 0.001, x: 3.3636770117187544, density: 0.0012209562505180665, lower: 0.999,
        upper: 0.00099999999999999996),
    DistributionRow(
        [0.1, 1.0], .upper, 1e-10, x: 18.119637782112438, density: 1.04728784393168e-10, lower: 0.9999999999,
        upper: 1.0000000000000004e-10),
    DistributionRow(
        [0.5, 3.0], .lower, 1e-10, x: 2.356194490192345e-20, density: 2122065907.8919378, lower: 1.0e-10,
        upper: 0.9999999999),
    DistributionRow(
        [0.5, 3.0], .lower, 0.0001, x: 2.3561945025293507e-08, density: 2122.0658856697155, lower: 0.0001, upper: 0.9999
    ),
    DistributionRow(
        [0.5, 3.0], .lower, 0.025, x: 0.001473103675762884, density: 8.4827081669317643, lower: 0.025000000000000001,
        upper: 0.975),
    DistributionRow(
        [0.5, 3.0], .lower, 0.3, x: 0.22270779274881816, density: 0.64085012639389359, lower: 0.29999999999999999,
        upper: 0.70000000000000001),
    DistributionRow(
        [0.5, 3.0], .upper, 0.4, x: 1.0624894512011906, density: 0.22176398696540547, lower: 0.59999999999999999,
        upper: 0.40000000000000001),
    DistributionRow(
        [0.5, 3.0], .upper, 0.05, x: 5.762188231041189, density: 0.0198796407369532, lower: 0.95, upper: 0.05),
    DistributionRow(
        [0.5, 3.0], .upper, 0.001, x: 16.2413492559941, density: 0.00036006197830853372, lower: 0.999, upper: 0.001),
    DistributionRow(
        [0.5, 3.0], .upper, 1e-10, x: 62.73218454714194, density: 3.4096151996278969e-11, lower: 0.9999999999,
        upper: 1.0000000000000002e-10),
    DistributionRow(
        [1.0, 0.25], .lower, 1e-10, x: 2.500000000125e-11, density: 3.9999999996, lower: 1.0e-10, upper: 0.9999999999),
    DistributionRow(
        [1.0, 0.25], .lower, 0.0001, x: 2.5001250083339586e-05, density: 3.9996, lower: 0.00010000000000000001,
        upper: 0.9999),
    DistributionRow(
        [1.0, 0.25], .lower, 0.025, x: 0.006329451996072469, density: 3.9, lower: 0.025000000000000001, upper: 0.975),
    DistributionRow(
        [1.0, 0.25], .lower, 0.3, x: 0.08916873598468308, density: 2.8000000000000001, lower: 0.29999999999999997,
        upper: 0.70000000000000003),
    DistributionRow(
        [1.0, 0.25], .upper, 0.4, x: 0.22907268296853875, density: 1.6000000000000001, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [1.0, 0.25], .upper, 0.05, x: 0.7489330683884977, density: 0.20000000000000003, lower: 0.94999999999999999,
        upper: 0.050000000000000007),
    DistributionRow(
        [1.0, 0.25], .upper, 0.001, x: 1.7269388197455342, density: 0.0040000000000000009, lower: 0.999,
        upper: 0.0010000000000000002),
    DistributionRow(
        [1.0, 0.25], .upper, 1e-10, x: 5.756462732485114, density: 3.9999999999999984e-10, lower: 0.9999999999,
        upper: 9.9999999999999961e-11),
    DistributionRow(
        [3.7, 2.0], .lower, 1e-10, x: 0.008315764503390567, density: 4.4454448899247061e-8,
        lower: 9.9999999999999969e-11, upper: 0.9999999999),
    DistributionRow(
        [3.7, 2.0], .lower, 0.0001, x: 0.3612199356243986, density: 0.0009852144928106735, lower: 9.9999999999999994e-5,
        upper: 0.9999),
    DistributionRow(
        [3.7, 2.0], .lower, 0.025, x: 1.8817449287550105, density: 0.03969021047594048, lower: 0.025, upper: 0.975),
    DistributionRow(
        [3.7, 2.0], .lower, 0.3, x: 5.012452287373344, density: 0.11686395494248479, lower: 0.30000000000000003,
        upper: 0.69999999999999997),
    DistributionRow(
        [3.7, 2.0], .upper, 0.4, x: 7.710691925869154, density: 0.097002216189947267, lower: 0.6, upper: 0.4),
    DistributionRow(
        [3.7, 2.0], .upper, 0.05, x: 14.647014852827864, density: 0.017098139285580083, lower: 0.94999999999999999,
        upper: 0.05000000000000001),
    DistributionRow(
        [3.7, 2.0], .upper, 0.001, x: 25.04956660639796, density: 0.00040114500919346187, lower: 0.999,
        upper: 0.00099999999999999934),
    DistributionRow(
        [3.7, 2.0], .upper, 1e-10, x: 61.9072553088333, density: 4.5782297586400596e-11, lower: 0.9999999999,
        upper: 9.9999999999999886e-11),
    DistributionRow(
        [60.0, 0.1], .lower, 1e-10, x: 2.30030618595421, density: 1.6339048466545965e-9, lower: 9.9999999999999732e-11,
        upper: 0.9999999999),
    DistributionRow(
        [60.0, 0.1], .lower, 0.0001, x: 3.5364052407286706, density: 0.00073235742156786391,
        lower: 9.9999999999999883e-5, upper: 0.9999),
    DistributionRow(
        [60.0, 0.1], .lower, 0.025, x: 4.578632095000726, density: 0.090498006330965749, lower: 0.024999999999999971,
        upper: 0.97500000000000003),
    DistributionRow(
        [60.0, 0.1], .lower, 0.3, x: 5.57092868008292, density: 0.47148607350253209, lower: 0.29999999999999988,
        upper: 0.70000000000000012),
    DistributionRow(
        [60.0, 0.1], .upper, 0.4, x: 6.164449425429415, density: 0.48963904875707013, lower: 0.59999999999999992,
        upper: 0.40000000000000008),
    DistributionRow(
        [60.0, 0.1], .upper, 0.05, x: 7.328367879038373, density: 0.11660242316738412, lower: 0.95,
        upper: 0.050000000000000001),
    DistributionRow(
        [60.0, 0.1], .upper, 0.001, x: 8.680871822808008, density: 0.0034093090553456535, lower: 0.999,
        upper: 0.00099999999999999932),
    DistributionRow(
        [60.0, 0.1], .upper, 1e-10, x: 12.309603005690539, density: 5.2777469752739255e-10, lower: 0.9999999999,
        upper: 9.9999999999999979e-11),
    DistributionRow(
        [25000.0, 10.0], .lower, 1e-10, x: 240073.01583200248, density: 4.2312370558797497e-13,
        lower: 1.0000000000000178e-10, upper: 0.9999999999),
    DistributionRow(
        [25000.0, 10.0], .lower, 0.0001, x: 244162.44394748477, density: 2.5433459272139525e-7,
        lower: 9.9999999999999526e-5, upper: 0.9999),
    DistributionRow(
        [25000.0, 10.0], .lower, 0.025, x: 246910.50721637512, density: 3.7271730082752071e-5,
        lower: 0.024999999999999819, upper: 0.97500000000000018),
    DistributionRow(
        [25000.0, 10.0], .lower, 0.3, x: 249168.43950894833, density: 0.00022038892340147253,
        lower: 0.30000000000000032, upper: 0.69999999999999968),
    DistributionRow(
        [25000.0, 10.0], .upper, 0.4, x: 250397.454478742, density: 0.00024408558559391495, lower: 0.59999999999999708,
        upper: 0.40000000000000292),
    DistributionRow(
        [25000.0, 10.0], .upper, 0.05, x: 252606.4146622157, density: 6.4779362395667134e-5, lower: 0.95000000000000059,
        upper: 0.049999999999999405),
    DistributionRow(
        [25000.0, 10.0], .upper, 0.001, x: 254914.59842736353, density: 2.102095061255165e-6,
        lower: 0.99900000000000001, upper: 0.00099999999999999159),
    DistributionRow(
        [25000.0, 10.0], .upper, 1e-10, x: 260190.09010592994, density: 4.0102228036946705e-13, lower: 0.9999999999,
        upper: 1.0000000000000406e-10),
]
