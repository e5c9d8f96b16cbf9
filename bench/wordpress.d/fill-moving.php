<?php
// Adds to a filled WordPress what moving has to bring along: pictures, galleries, captions, videos,
// links, documents, terms, authors, and what must stay behind. Writes an export file and prints every
// public address as JSON. Arguments: folder, export file.
[, $folder, $export] = $argv;
$_SERVER['HTTP_HOST'] = getenv('HTTP_HOST');
$_SERVER['REQUEST_METHOD'] = 'GET';
require "$folder/wp-load.php";
foreach (['image', 'file', 'media', 'export', 'user', 'taxonomy'] as $part) {
    require_once ABSPATH . "wp-admin/includes/$part.php";
}

function picture($name, $colour, $alt, $parent = 0, $width = 1600, $height = 1000) {
    $image = imagecreatetruecolor($width, $height);
    imagefilledrectangle($image, 0, 0, $width, $height, imagecolorallocate($image, ...$colour));
    imagefilledellipse($image, $width / 2, $height / 2, 300 + 7 * strlen($name), 300, imagecolorallocate($image, 255, 255, 255));
    ob_start();
    imagejpeg($image, null, 82);
    return upload("$name.jpg", ob_get_clean(), 'image/jpeg', $alt, $parent);
}
function upload($name, $bytes, $type, $alt, $parent) {
    $file = wp_upload_bits($name, null, $bytes, '2016/07');
    $id = wp_insert_attachment(['post_mime_type' => $type, 'post_title' => pathinfo($name, PATHINFO_FILENAME), 'post_excerpt' => $alt ? "Keterangan $alt" : ''], $file['file'], $parent);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file['file']));
    update_post_meta($id, '_wp_attachment_image_alt', $alt);
    return $id;
}
function post($title, $content, $more = []) {
    $date = $more['post_date'] ?? '2016-07-22 09:30:00';
    return wp_insert_post($more + ['post_title' => $title, 'post_content' => $content, 'post_status' => 'publish', 'post_date' => $date, 'post_author' => $GLOBALS['author']], true);
}

$author = wp_insert_user(['user_login' => 'humas', 'user_pass' => wp_generate_password(), 'display_name' => 'Rina Puspitasari (Humas)', 'role' => 'author']);
$news = wp_insert_term('Berita', 'category')['term_id'];
$child = wp_insert_term('Kesehatan Ibu', 'category', ['parent' => $news])['term_id'];
$announce = wp_insert_term('Pengumuman', 'category')['term_id'];
update_option('default_category', $news);

$top = picture('posyandu-utama', [15, 94, 92], 'Kader menimbang balita');
$inside = picture('timbang-balita', [217, 142, 4], 'Timbangan di balai kelurahan');
$size = wp_get_attachment_image_src($inside, 'medium')[0];
$full = wp_get_attachment_url($inside);
$unused = picture('lupa-dihapus', [90, 90, 90], '');
$pdf = upload('jadwal-imunisasi.pdf', "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", 'application/pdf', '', 0);
$document = wp_get_attachment_url($pdf);

$ids = [];
// The old editor: bare paragraphs, a caption, a link to a post that comes later, a document.
$ids['classic'] = post('Rapat Koordinasi Posyandu', "Dinas Kesehatan mengadakan rapat koordinasi.\nSemua kader hadir.\n\n"
    . "[caption id=\"attachment_$inside\" align=\"alignleft\" width=\"300\"]<a href=\"$full\"><img class=\"wp-image-$inside size-medium\" src=\"$size\" alt=\"\" width=\"300\" height=\"188\" /></a> Timbangan baru di balai kelurahan[/caption]\n\n"
    . "Lihat juga <a href=\"/2016/08/01/jadwal-imunisasi/\">jadwal imunisasi</a> dan <a href=\"$document\">berkasnya</a>.<!--more-->\n\n<ul>\n\t<li>Satu</li>\n\t<li>Dua</li>\n</ul>\n\nSelesai & \"sukses\" – 100%.",
    ['post_category' => [$news, $child], 'tags_input' => ['posyandu', 'kader']]);
set_post_thumbnail($ids['classic'], $top);
$gallery = array_map(fn($n) => picture("dokumentasi-$n", [20 * $n, 120, 160], "Dokumentasi $n"), range(1, 5));
$ids['gallery'] = post('Dokumentasi Donor Darah', '[gallery ids="' . implode(',', $gallery) . '" columns="3"]', ['post_date' => '2016-07-25 13:00:00', 'post_category' => [$news]]);
$ids['later'] = post('Jadwal Imunisasi', '<!-- wp:paragraph --><p>Jadwal menyusul <a href="' . home_url("/?p={$ids['classic']}") . '">rapat koordinasi</a>.</p><!-- /wp:paragraph -->'
    . "<!-- wp:image {\"id\":$inside} --><figure class=\"wp-block-image\"><img src=\"$full\" alt=\"Meja layanan\" class=\"wp-image-$inside\"/><figcaption>Meja layanan</figcaption></figure><!-- /wp:image -->"
    . '<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Senin</td><td>Campak</td></tr></tbody></table></figure><!-- /wp:table -->', ['post_date' => '2016-08-01 08:00:00', 'post_category' => [$announce]]);
$ids['video'] = post('Senam Bersama Lansia', "Rekaman kegiatan.\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\n[contact-form-7 id=\"12\" title=\"Kontak\"]\n\n<iframe src=\"https://www.google.com/maps/embed?pb=1\"></iframe>", ['post_date' => '2016-08-05 00:30:00']);
$ids['script'] = post('Naskah Berbahaya', '<p onclick="alert(1)">Teks <script>alert(1)</script><a href="javascript:alert(1)">klik</a> tetap terbaca.</p>', ['post_date' => '2016-08-06 10:00:00']);
$ids['lost'] = post('Gambar Hilang', '<p>Gambar ini sudah tidak ada.</p><p><img src="' . home_url('/wp-content/uploads/2015/01/hilang.jpg') . '"></p>', ['post_date' => '2016-08-07 10:00:00']);
post('Konsep', 'Belum selesai', ['post_status' => 'draft']);
post('Rahasia', 'Untuk kalangan sendiri', ['post_status' => 'private']);
post('Terkunci', 'Isi terkunci', ['post_password' => 'kunci']);
post('Terjadwal', 'Tahun depan', ['post_status' => 'future', 'post_date' => '2031-01-01 08:00:00']);
post('Kosong', '', ['post_date' => '2016-08-08 10:00:00']);
// Pages: sections by their words, one below another, with pictures and files, and one a plugin filled.
function page($title, $content, $more = []) {
    return post($title, $content, $more + ['post_type' => 'page', 'post_date' => '2017-03-01 08:00:00']);
}
$above = page('Program Unggulan', '<p>Tiga program.</p>' . "<figure class=\"wp-block-image\"><img src=\"$full\" alt=\"Timbangan\"/></figure>");
page('Posyandu Keliling', '<p>Bagian dari <a href="' . get_permalink($above) . '">program unggulan</a>.</p>', ['post_parent' => $above]);
page('Sejarah', '<p>Berdiri tahun 1950.</p>');
page('Layanan Akta Kelahiran', "Bawa KTP dan KK.\n\nSelesai dalam satu hari.");
page('FAQ', '<h3>Jam berapa buka?</h3><p>Pukul delapan.</p><h3>Di mana kantornya?</h3><p>Di balai kota.</p>');
page('Unduhan', "<ul><li><a href=\"$document\">Jadwal imunisasi</a></li></ul>");
page('Rencana Kerja 2017', '<p>Rencana kerja tahun 2017.</p>');
page('Kontak Kami', '[contact-form-7 id="12" title="Kontak"]');
wp_insert_comment(['comment_post_ID' => $ids['classic'], 'comment_author' => 'Warga', 'comment_content' => 'Terima kasih', 'comment_approved' => 1]);
global $wpdb;
// What imports and plugins leave behind: no time in UTC.
$wpdb->update($wpdb->posts, ['post_date_gmt' => '0000-00-00 00:00:00'], ['ID' => $ids['video']]);
clean_post_cache($ids['video']);

$all = get_posts(['post_type' => ['post', 'page'], 'numberposts' => -1, 'post_status' => 'publish', 'has_password' => false]);
$old = [];
foreach ($all as $p) {
    if (trim($p->post_content) === '') {
        continue;
    }
    $kind = $p->post_type;
    $old[] = [$kind, get_permalink($p)];
    $old[] = [$kind, home_url($kind === 'page' ? "/?page_id=$p->ID" : "/?p=$p->ID")];
    $old[] = [$kind, trailingslashit(get_permalink($p)) . 'feed/'];
}
foreach ([$top, $inside, ...$gallery] as $a) {
    $old[] = ['file', wp_get_attachment_url($a)];
    $old[] = ['file', wp_get_attachment_image_src($a, 'medium')[0]];
    $old[] = ['attachment', get_attachment_link($a)];
    $old[] = ['attachment', home_url("/?attachment_id=$a")];
}
$old[] = ['file', $document];
foreach (get_terms(['taxonomy' => ['category', 'post_tag'], 'hide_empty' => true]) as $t) {
    $old[] = ['term', get_term_link($t)];
    $old[] = ['term', trailingslashit(get_term_link($t)) . 'feed/'];
    $old[] = ['term', trailingslashit(get_term_link($t)) . 'page/2/'];
    if ($t->taxonomy === 'category') {
        $old[] = ['term', home_url("/?cat=$t->term_id")];
    }
}
foreach (['/feed/', '/feed/atom/', '/?feed=rss2', '/comments/feed/'] as $path) {
    $old[] = ['feed', home_url($path)];
}
foreach (['/2016/', '/2016/07/', '/2016/07/22/', '/2016/page/2/', '/?m=201607', '/author/humas/', '/author/humas/feed/', '/page/2/'] as $path) {
    $old[] = ['list', home_url($path)];
}
ob_start();
export_wp(['content' => 'all']);
file_put_contents($export, ob_get_clean());
echo json_encode(['posts' => count(array_filter($all, fn($p) => $p->post_type === 'post')), 'pages' => count(array_filter($all, fn($p) => $p->post_type === 'page')), 'old' => $old], JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT);
