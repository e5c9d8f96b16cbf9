<?php
// Says of each fact whether the audit got it right. Arguments: truth.json, audit.json.
$truth = json_decode(file_get_contents($argv[1]), true);
$site = json_decode(file_get_contents($argv[2]), true)['sites'][0];
$facts = $site['facts'];
$wrong = 0;
function check($fact, $expected, $found) {
    global $wrong;
    $right = $expected == $found;
    $wrong += $right ? 0 : 1;
    $words = fn($v) => is_scalar($v) || $v === null ? var_export($v, true) : json_encode($v, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    echo ($right ? 'OK     ' : 'WRONG  ') . $fact . ': ' . $words($found) . ($right ? '' : ', expected ' . $words($expected)) . "\n";
}
$days = array_values($truth['posts']);
rsort($days);
$today = new DateTimeImmutable($truth['today']);
$age = fn($day) => $today->diff(new DateTimeImmutable($day))->days;
$within = fn($n) => count(array_filter($days, fn($d) => $age($d) <= $n));
$gaps = [];
for ($i = 0; $i + 1 < count($days); $i++) {
    $gaps[] = $age($days[$i + 1]) - $age($days[$i]);
}
sort($gaps);
check('newest date', $days[0], $facts['newest']['day'] ?? null);
check('newest address', array_search($days[0], $truth['posts']), $facts['newest']['address'] ?? null);
check('age in days', $age($days[0]), $facts['newestAgeDays']);
check('cadence (median of days)', $gaps[intdiv(count($gaps), 2)], $facts['cadenceDays']);
check('longest silence', max($age($days[0]), max($gaps)), $facts['longestSilenceDays']);
foreach ([30, 90, 180] as $n) {
    check("items in $n days", $within($n), $facts["itemsIn{$n}Days"]);
}
$items = array_column($site['items'], 'day', 'address');
$rightly = $falsely = [];
foreach ($items as $address => $day) {
    if (($truth['posts'][$address] ?? null) === $day) {
        $rightly[] = $address;
    } else {
        $falsely[$address] = $day;
    }
}
check('items with a wrong date, or that are none', [], $falsely);
check('posts found with their date', count($truth['posts']), count($rightly));

$sorted = function ($list) { sort($list); return $list; };
$names = fn($people) => $sorted(array_column($people ?? [], 'name'));
check('officials matched', $sorted(array_column($truth['officials'], 0)), $names($facts['officials']['matched']));
check('officials missing', [$truth['missing'][0]], $names($facts['officials']['missing']));
check('former official still shown', [$truth['former'][0]], array_map(fn($f) => $f['values'][0], $facts['officials']['formerShown']));
check('other people in the head\'s office', [], array_column($facts['officials']['otherShown'], 'text'));

$addresses = $truth['accounts'];
$other = $addresses[$truth['otherAccount']];
unset($addresses[$truth['otherAccount']]);
check('accounts linked', $sorted(array_values($addresses)), $sorted(array_column($facts['accounts']['linked'], 'address')));
check('account that is not linked', [$other], array_column($facts['accounts']['missing'], 'address'));
check('reason', ['channels.other-account'], array_map(fn($m) => $m['finding']['code'], $facts['accounts']['missing']));

$values = array_column($site['measurements'], 'value', 'indicator');
foreach (['profile', 'vision', 'duties', 'officials', 'contact', 'address', 'telephone', 'email', 'news', 'public-information'] as $section) {
    check("contents: $section", 1, $values["sections.$section"] ?? null);
}
foreach (['periodic', 'anytime', 'at-once'] as $list) {
    // A share of what the law demands: the site has one or two entries of each list.
    check("public information: $list", true, ($values["public-information.$list"] ?? 0) > 0);
}
foreach (['structure', 'agenda', 'gallery'] as $section) {
    check("contents that are not there: $section", 0, $values["sections.$section"] ?? null);
}
check('free of spam', true, $facts['clean']);
check('feed found', 1, $values['machine.feed'] ?? null);
check('sitemap found', 1, $values['machine.sitemap'] ?? null);
echo "wordpress_facts_wrong: $wrong facts\n";
exit($wrong > 0 ? 1 : 0);
