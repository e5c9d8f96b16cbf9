<?php
// Asks a unit's new site for every old address: each has to redirect to a page that answers 200.
// Arguments: list of old addresses, host and port of the new site.
[, $list, $host, $port] = $argv;
$old = json_decode(file_get_contents($list), true)['old'];
function ask($address, $host, $port) {
    $parts = parse_url($address);
    $path = ($parts['path'] ?? '/') . (isset($parts['query']) ? "?$parts[query]" : '');
    $context = stream_context_create(['http' => ['header' => "Host: $host:$port", 'follow_location' => 0, 'ignore_errors' => true]]);
    file_get_contents("http://127.0.0.1:$port$path", false, $context);
    $status = (int) explode(' ', $http_response_header[0])[1];
    $to = '';
    foreach ($http_response_header as $line) {
        $to = stripos($line, 'location:') === 0 ? trim(substr($line, 9)) : $to;
    }
    return [$status, $to];
}
$figures = [];
$wrong = 0;
foreach ($old as [$kind, $address]) {
    $parts = parse_url($address);
    $path = $parts['path'] . (isset($parts['query']) ? "?$parts[query]" : '');
    [$first, $to] = ask("http://$host:$port$path", $host, $port);
    $last = $first;
    for ($hops = 0; $hops < 3 && $to !== ''; $hops++) {
        [$last, $to] = ask($to, $host, $port);
    }
    $good = in_array($first, [301, 308]) && $last === 200;
    $figures[$kind] = [($figures[$kind][0] ?? 0) + 1, ($figures[$kind][1] ?? 0) + ($good ? 1 : 0)];
    if (!$good) {
        $wrong++;
        echo "WRONG $kind $path: $first, then $last\n";
    }
}
foreach ($figures as $kind => [$all, $good]) {
    echo sprintf("%-11s %4d of %4d answered by a redirect to a page\n", $kind, $good, $all);
}
exit($wrong ? 1 : 0);
