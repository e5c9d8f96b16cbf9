<?php
// Installs WordPress into the database of its wp-config.php and fills it as a department's
// operator would; prints what is true of the site as JSON. Arguments: folder, locale, permalinks.
[, $folder, $locale, $permalinks] = $argv;
$_SERVER['HTTP_HOST'] = getenv('HTTP_HOST');
$_SERVER['REQUEST_METHOD'] = 'GET';
define('WP_INSTALLING', true);
function wp_new_blog_notification() {}
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Dinas Kesehatan Kota Contoh', 'pengelola', 'pengelola@kotacontoh.go.id', true, '', 'rahasia-untuk-percobaan', $locale === 'en_US' ? '' : $locale);

update_option('timezone_string', 'Asia/Jakarta');
update_option('blogdescription', 'Melayani dengan hati');
update_option('default_pingback_flag', 0);
global $wp_rewrite;
$wp_rewrite->set_permalink_structure($permalinks);
foreach (get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1, 'post_status' => 'any']) as $sample) {
    wp_delete_post($sample->ID, true);
}

$zone = new DateTimeZone('Asia/Jakarta');
$today = new DateTimeImmutable('today', $zone);

// News: the newest three days old, then a week apart, sometimes a day more or less.
$acts = ['Posyandu balita', 'Penyuluhan gizi', 'Imunisasi campak', 'Pemeriksaan jajanan sekolah', 'Donor darah', 'Senam lansia',
    'Pelatihan kader jumantik', 'Fogging sarang nyamuk', 'Kunjungan rumah pasien TB'];
$places = ['Kelurahan Mawar', 'Kelurahan Melati', 'Kelurahan Kenanga', 'Kecamatan Utara'];
$gaps = [7, 7, 8, 6, 7];
$ago = 3;
$posts = [];
for ($i = 0; $i < 36; $i++) {
    $day = $today->modify("-$ago days");
    $title = $acts[$i % 9] . ' di ' . $places[intdiv($i, 9)];
    $event = $day->modify('+' . (40 + $i) . ' days')->format('d/m/Y');
    $id = wp_insert_post([
        'post_title' => $title,
        'post_status' => 'publish',
        'post_date' => $day->format('Y-m-d') . ' ' . sprintf('%02d:%02d:00', 8 + $i % 9, 7 * $i % 60),
        'post_content' => "<!-- wp:paragraph --><p>Dinas Kesehatan melaksanakan kegiatan $title bersama kader dan warga. "
            . "Sebanyak " . (40 + 3 * $i) . " warga hadir sejak pagi dan mendapat layanan tanpa biaya.</p><!-- /wp:paragraph -->"
            . "<!-- wp:paragraph --><p>Kegiatan berikutnya dijadwalkan pada $event di tempat yang sama.</p><!-- /wp:paragraph -->",
    ], true);
    $posts[get_permalink($id)] = $day->format('Y-m-d');
    $ago += $gaps[$i % 5];
}

function page($title, $content, $parent = 0) {
    $id = wp_insert_post(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => $title, 'post_content' => $content, 'post_parent' => $parent], true);
    return ['id' => $id, 'title' => $title, 'url' => get_permalink($id)];
}
// Registered, and as the site writes them; the last one left office but still stands there.
$shown = [
    ['dr. Siti Aminah Rahmawati, M.Kes', 'Kepala Dinas Kesehatan', 'Dr. SITI AMINAH RAHMAWATI, M. Kes.', 'Kepala Dinas'],
    ['Drs. Bambang Sutrisno, M.M.', 'Sekretaris Dinas', 'Bambang Sutrisno', 'Sekretaris'],
    ['Muhammad Fadli Hidayat, S.KM', 'Kepala Bidang Kesehatan Masyarakat', 'Moh. Fadli Hidayat, SKM., M.Kes', 'Kabid Kesehatan Masyarakat'],
    ['drg. Yulia Kartikasari, M.Kes', 'Kepala Bidang Sumber Daya Kesehatan', 'drg. Yulia Kartikasari', 'Kepala Bidang Sumber Daya Kesehatan'],
];
$rows = '';
foreach ($shown as $n => $s) {
    $rows .= '<tr><td>' . ($n + 1) . "</td><td>$s[2]</td><td>$s[3]</td></tr>";
}
$pages = [
    page('Profil', '<p>Dinas Kesehatan Kota Contoh adalah perangkat daerah yang membidangi kesehatan.</p><h2>Tugas Pokok dan Fungsi</h2><p>Merumuskan kebijakan kesehatan, membina puskesmas, dan mengawasi sarana kesehatan di seluruh kota.</p>'),
    page('Visi dan Misi', '<h2>Visi</h2><p>Masyarakat kota yang sehat dan mandiri.</p><h2>Misi</h2><ol><li>Mendekatkan layanan kesehatan.</li><li>Menggerakkan warga hidup sehat.</li></ol>'),
    page('Pejabat', "<figure class=\"wp-block-table\"><table><thead><tr><th>No</th><th>Nama</th><th>Jabatan</th></tr></thead><tbody>$rows</tbody></table></figure>"),
    page('Informasi Publik', '<h2>Informasi Berkala</h2><ul><li>Laporan kinerja 2025</li></ul><h2>Informasi Setiap Saat</h2><ul><li>Daftar informasi publik</li></ul><h2>Informasi Serta Merta</h2><ul><li>Kewaspadaan demam berdarah</li></ul>'),
    page('Kontak', '<p>Jalan Merdeka No. 10, Kota Contoh 65111<br>Telepon (0341) 123456<br>Surel dinkes@kotacontoh.go.id</p>'),
];

// Registered address, and the link the site has; Instagram's is an old account.
$accounts = [
    'facebook' => ['https://www.facebook.com/dinkeskotacontoh', 'https://facebook.com/DinkesKotaContoh/'],
    'instagram' => ['https://www.instagram.com/dinkes.kotacontoh', 'https://www.instagram.com/dinkescontoh_lama/'],
    'x' => ['https://x.com/dinkescontoh', 'https://twitter.com/dinkescontoh'],
    'youtube' => ['https://www.youtube.com/@dinkeskotacontoh', 'https://www.youtube.com/@DinkesKotaContoh'],
];
$menu = '<!-- wp:home-link {"label":"Beranda"} /-->';
foreach ($pages as $p) {
    $menu .= '<!-- wp:navigation-link ' . json_encode(['label' => $p['title'], 'type' => 'page', 'id' => $p['id'], 'url' => $p['url'], 'kind' => 'post-type'], JSON_UNESCAPED_SLASHES) . ' /-->';
}
$menu .= '<!-- wp:social-links --><ul class="wp-block-social-links">';
foreach ($accounts as $network => $a) {
    $service = $network === 'x' ? 'twitter' : $network;
    $menu .= '<!-- wp:social-link ' . json_encode(['url' => $a[1], 'service' => $service], JSON_UNESCAPED_SLASHES) . ' /-->';
}
$menu .= '</ul><!-- /wp:social-links -->';
wp_insert_post(['post_type' => 'wp_navigation', 'post_status' => 'publish', 'post_title' => 'Menu', 'post_content' => $menu]);
// Made anew by the next request, which knows the permalinks from its beginning.
delete_option('rewrite_rules');

$missing = ['Ir. Hartono Wibowo, M.T.', 'Kepala Bidang Pelayanan Kesehatan'];
echo json_encode([
    'today' => $today->format('Y-m-d'),
    'posts' => $posts,
    'officials' => array_map(fn($s) => [$s[0], $s[1]], array_slice($shown, 0, 3)),
    'former' => [$shown[3][0], $shown[3][1]],
    'missing' => $missing,
    'accounts' => array_map(fn($a) => $a[0], $accounts),
    'otherAccount' => 'instagram',
    'pages' => array_column($pages, 'url', 'title'),
], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES);
