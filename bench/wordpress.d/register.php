<?php
// Writes the tables the audit compares with. Arguments: truth.json, folder.
$truth = json_decode(file_get_contents($argv[1]), true);
$people = fopen("$argv[2]/officials.csv", 'w');
fputcsv($people, ['nama', 'jabatan', 'mulai', 'sampai']);
foreach ([...$truth['officials'], $truth['missing']] as $p) {
    fputcsv($people, [$p[0], $p[1], '2022-01-03', '']);
}
fputcsv($people, [$truth['former'][0], $truth['former'][1], '2019-01-02', '2024-12-31']);
$channels = fopen("$argv[2]/channels.csv", 'w');
fputcsv($channels, ['jaringan', 'alamat']);
foreach ($truth['accounts'] as $network => $address) {
    fputcsv($channels, [$network, $address]);
}
