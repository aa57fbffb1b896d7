// Reference values by mpmath 1.3 at 40 digits: python3 Tests/Fixtures/Statistics/distributions.py chi2

let chiSquaredReference: [DistributionRow] = [
    DistributionRow(
        [1.0], .lower, 1e-10, x: 1.5707963267948968e-20, density: 3183098861.8379065, lower: 1.0000000000000001e-10,
        upper: 0.9999999999),
    DistributionRow(
        [1.0], .lower, 0.0001, x: 1.5707963350195673e-08, density: 3183.0988285045731, lower: 0.00010000000000000001,
        upper: 0.9999),
    DistributionRow(
        [1.0], .lower, 0.025, x: 0.000982069117175256, density: 12.724062250397646, lower: 0.025000000000000001,
        upper: 0.975),
    DistributionRow(
        [1.0], .lower, 0.3, x: 0.14847186183254543, density: 0.96127518959084042, lower: 0.29999999999999998,
        upper: 0.70000000000000002),
    DistributionRow(
        [1.0], .upper, 0.4, x: 0.7083263008007937, density: 0.33264598044810822, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [1.0], .upper, 0.05, x: 3.841458820694126, density: 0.029819461105429803, lower: 0.95,
        upper: 0.050000000000000004),
    DistributionRow(
        [1.0], .upper, 0.001, x: 10.827566170662733, density: 0.00054009296746280041, lower: 0.999,
        upper: 0.00099999999999999969),
    DistributionRow(
        [1.0], .upper, 1e-10, x: 41.821456364761296, density: 5.1144227994418392e-11, lower: 0.9999999999,
        upper: 9.9999999999999896e-11),
    DistributionRow(
        [1.5], .lower, 1e-10, x: 8.295134027984452e-14, density: 904.14452312618861, lower: 1.0e-10, upper: 0.9999999999
    ),
    DistributionRow(
        [1.5], .lower, 0.0001, x: 8.295153687830973e-06, density: 9.041402374121766, lower: 0.0001, upper: 0.9999),
    DistributionRow(
        [1.5], .lower, 0.025, x: 0.013113021163018952, density: 1.424526592452294, lower: 0.025000000000000002,
        upper: 0.975),
    DistributionRow([1.5], .lower, 0.3, x: 0.4015892101266138, density: 0.49864814740137779, lower: 0.3, upper: 0.7),
    DistributionRow(
        [1.5], .upper, 0.4, x: 1.2697755617160067, density: 0.2422611122752665, lower: 0.59999999999999998,
        upper: 0.40000000000000002),
    DistributionRow(
        [1.5], .upper, 0.05, x: 4.980195284308651, density: 0.026927525708711383, lower: 0.95000000000000001,
        upper: 0.049999999999999992),
    DistributionRow(
        [1.5], .upper, 0.001, x: 12.42616691095415, density: 0.00051766827669973895, lower: 0.999,
        upper: 0.00099999999999999963),
    DistributionRow(
        [1.5], .upper, 1e-10, x: 44.0771109248986, density: 5.0543743100758924e-11, lower: 0.9999999999,
        upper: 9.9999999999999991e-11),
    DistributionRow(
        [4.37], .lower, 1e-10, x: 7.895710522299824e-05, density: 2.7672910633014608e-6, lower: 1.0000000000000001e-10,
        upper: 0.9999999999),
    DistributionRow(
        [4.37], .lower, 0.0001, x: 0.04429951816561169, density: 0.0048980892346131156, lower: 0.00010000000000000001,
        upper: 0.9999),
    DistributionRow(
        [4.37], .lower, 0.025, x: 0.60477629612099, density: 0.081945985145258505, lower: 0.024999999999999998,
        upper: 0.975),
    DistributionRow(
        [4.37], .lower, 0.3, x: 2.4894435588432193, density: 0.17079250159583676, lower: 0.29999999999999996,
        upper: 0.70000000000000004),
    DistributionRow([4.37], .upper, 0.4, x: 4.448034865251921, density: 0.12760397137095687, lower: 0.6, upper: 0.4),
    DistributionRow(
        [4.37], .upper, 0.05, x: 10.081960240828902, density: 0.020118441994592683, lower: 0.94999999999999998,
        upper: 0.050000000000000017),
    DistributionRow(
        [4.37], .upper, 0.001, x: 19.239285927888588, density: 0.00044429296903394915, lower: 0.999,
        upper: 0.0010000000000000003),
    DistributionRow(
        [4.37], .upper, 1e-10, x: 53.76149248419805, density: 4.7875369741925982e-11, lower: 0.9999999999,
        upper: 9.9999999999999985e-11),
    DistributionRow(
        [12.0], .lower, 1e-10, x: 0.13020333188683156, density: 4.5653699433346171e-9, lower: 9.9999999999999956e-11,
        upper: 0.9999999999),
    DistributionRow(
        [12.0], .lower, 0.0001, x: 1.4274951136103304, density: 0.00037803786876813452, lower: 9.9999999999999982e-5,
        upper: 0.9999),
    DistributionRow(
        [12.0], .lower, 0.025, x: 4.4037885069817015, density: 0.023850666756638954, lower: 0.024999999999999998,
        upper: 0.975),
    DistributionRow(
        [12.0], .lower, 0.3, x: 9.034276588140173, density: 0.085573137903275827, lower: 0.29999999999999997,
        upper: 0.70000000000000003),
    DistributionRow(
        [12.0], .upper, 0.4, x: 12.583837966617503, density: 0.076060411841854511, lower: 0.59999999999999997,
        upper: 0.40000000000000003),
    DistributionRow(
        [12.0], .upper, 0.05, x: 21.026069817483066, density: 0.014543744683178855, lower: 0.95000000000000001,
        upper: 0.049999999999999994),
    DistributionRow(
        [12.0], .upper, 0.001, x: 32.90949040736022, density: 0.00035895460074167443, lower: 0.999,
        upper: 0.00099999999999999879),
    DistributionRow(
        [12.0], .upper, 1e-10, x: 72.69439405364197, density: 4.3326766907556893e-11, lower: 0.9999999999,
        upper: 9.9999999999999801e-11),
    DistributionRow(
        [150.0], .lower, 1e-10, x: 64.5819401633615, density: 6.7240393691394698e-11, lower: 1.0000000000000013e-10,
        upper: 0.9999999999),
    DistributionRow(
        [150.0], .lower, 0.0001, x: 93.9528144674474, density: 3.14000407348817e-5, lower: 0.00010000000000000009,
        upper: 0.9999),
    DistributionRow(
        [150.0], .lower, 0.025, x: 117.9845154029029, density: 0.0039649602629103316, lower: 0.024999999999999987,
        upper: 0.97500000000000001),
    DistributionRow(
        [150.0], .lower, 0.3, x: 140.45687671166522, density: 0.020968102330745383, lower: 0.30000000000000018,
        upper: 0.69999999999999982),
    DistributionRow(
        [150.0], .upper, 0.4, x: 153.75345714981339, density: 0.021933235101806067, lower: 0.60000000000000012,
        upper: 0.39999999999999988),
    DistributionRow(
        [150.0], .upper, 0.05, x: 179.58063415418053, density: 0.0052840107530324002, lower: 0.95,
        upper: 0.050000000000000003),
    DistributionRow(
        [150.0], .upper, 0.001, x: 209.26460477480074, density: 0.00015611903107132084, lower: 0.999,
        upper: 0.00099999999999999876),
    DistributionRow(
        [150.0], .upper, 1e-10, x: 287.70063771652656, density: 2.4627548378059718e-11, lower: 0.9999999999,
        upper: 1.000000000000002e-10),
    DistributionRow(
        [10000.0], .lower, 1e-10, x: 9126.511802423256, density: 4.8947886868145204e-12, lower: 9.999999999999701e-11,
        upper: 0.9999999999),
    DistributionRow(
        [10000.0], .lower, 0.0001, x: 9482.585414580717, density: 2.9001954203996632e-6, lower: 0.00010000000000000138,
        upper: 0.9999),
    DistributionRow(
        [10000.0], .lower, 0.025, x: 9724.718377389798, density: 0.00042103854674239943, lower: 0.024999999999999801,
        upper: 0.9750000000000002),
    DistributionRow(
        [10000.0], .lower, 0.3, x: 9925.358009834968, density: 0.0024708589015712871, lower: 0.29999999999999995,
        upper: 0.70000000000000005),
    DistributionRow(
        [10000.0], .upper, 0.4, x: 10035.20344119038, density: 0.0027254474162006822, lower: 0.60000000000000232,
        upper: 0.39999999999999768),
    DistributionRow(
        [10000.0], .upper, 0.05, x: 10233.748897677937, density: 0.00071813807982320825, lower: 0.9500000000000003,
        upper: 0.049999999999999699),
    DistributionRow(
        [10000.0], .upper, 0.001, x: 10442.730565410178, density: 2.3132215141785708e-5, lower: 0.99900000000000001,
        upper: 0.00099999999999998835),
    DistributionRow(
        [10000.0], .upper, 1e-10, x: 10926.105292661154, density: 4.3413055076007178e-12, lower: 0.9999999999,
        upper: 1.0000000000000229e-10),
    DistributionRow(
        [1000000.0], .lower, 1e-10, x: 991029.9997742835, density: 4.6321399346753971e-13,
        lower: 9.9999999999987853e-11, upper: 0.9999999999),
    DistributionRow(
        [1000000.0], .lower, 0.0001, x: 994749.0685040914, density: 2.8089113756719603e-7,
        lower: 0.00010000000000001383, upper: 0.99989999999999999),
    DistributionRow(
        [1000000.0], .lower, 0.025, x: 997230.0871432901, density: 4.1403402941400106e-5, lower: 0.024999999999999458,
        upper: 0.97500000000000054),
    DistributionRow(
        [1000000.0], .lower, 0.3, x: 999257.9026238887, density: 0.00024597750327110669, lower: 0.30000000000001289,
        upper: 0.69999999999998711),
    DistributionRow(
        [1000000.0], .upper, 0.4, x: 1000357.6628944329, density: 0.00027312029164165669, lower: 0.60000000000000855,
        upper: 0.39999999999999145),
    DistributionRow(
        [1000000.0], .upper, 0.05, x: 1002327.310781219, density: 7.2814985960761739e-5, lower: 0.94999999999999861,
        upper: 0.050000000000001385),
    DistributionRow(
        [1000000.0], .upper, 0.001, x: 1004375.9487461417, density: 2.3739728071690783e-6, lower: 0.99900000000000012,
        upper: 0.00099999999999987877),
    DistributionRow(
        [1000000.0], .upper, 1e-10, x: 1009022.6223853256, density: 4.5769088441614243e-13, lower: 0.9999999999,
        upper: 1.0000000000000578e-10),
]
