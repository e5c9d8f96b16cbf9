package id.pendopo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.ChannelAddress.Sameness;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelAddressTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    https://www.facebook.com/DinkesMalang, https://www.facebook.com/dinkesmalang
                    http://facebook.com/dinkesmalang/, https://www.facebook.com/dinkesmalang
                    https://m.facebook.com/dinkesmalang?locale=id_ID, https://www.facebook.com/dinkesmalang
                    https://web.facebook.com/dinkesmalang/?_rdc=1&_rdr, https://www.facebook.com/dinkesmalang
                    https://id-id.facebook.com/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://mbasic.facebook.com/dinkesmalang/about, https://www.facebook.com/dinkesmalang
                    fb.com/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://fb.me/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://m.me/dinkesmalang, https://www.facebook.com/dinkesmalang
                    //www.facebook.com/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://www.facebook.com/pg/dinkesmalang/photos, https://www.facebook.com/dinkesmalang
                    https://www.facebook.com/#!/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://www.facebook.com/profile.php?id=100064567890123&mibextid=ZbWKwL, https://www.facebook.com/100064567890123
                    https://www.facebook.com/pages/Dinas-Kesehatan/123456789012, https://www.facebook.com/123456789012
                    https://www.facebook.com/pages/category/Government/Dinas-Kesehatan-123456789012/, https://www.facebook.com/123456789012
                    https://www.facebook.com/people/Dinas-Kesehatan/100064567890123/, https://www.facebook.com/100064567890123
                    https://www.facebook.com/p/Dinas-Kesehatan-100064567890123/, https://www.facebook.com/100064567890123
                    https://www.facebook.com/Dinas-Kesehatan-100064567890123/, https://www.facebook.com/100064567890123
                    https://www.facebook.com/groups/wargasukun/, https://www.facebook.com/groups/wargasukun
                    https://www.facebook.com/share/1AbCdEfGh/, https://www.facebook.com/share/1AbCdEfGh
                    https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fdinkesmalang%2F&h=AT0, https://www.instagram.com/dinkesmalang
                    http//facebook.com/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://https://facebook.com/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://www.facebook.com:443/dinkesmalang, https://www.facebook.com/dinkesmalang
                    https://www.instagram.com/dinkes.malang/, https://www.instagram.com/dinkes.malang
                    https://instagram.com/dinkes.malang?igshid=MzRlODBiNWFlZA==, https://www.instagram.com/dinkes.malang
                    https://www.instagram.com/_u/dinkes.malang, https://www.instagram.com/dinkes.malang
                    https://www.instagram.com/@dinkes.malang, https://www.instagram.com/dinkes.malang
                    https://www.instagram.com/Dinkes_Malang/?hl=id, https://www.instagram.com/dinkes_malang
                    https://instagr.am/dinkesmalang, https://www.instagram.com/dinkesmalang
                    https://www.instagram.com/dinkesmalang/reels/, https://www.instagram.com/dinkesmalang
                    https://twitter.com/DinkesMalang, https://x.com/dinkesmalang
                    https://www.twitter.com/dinkesmalang?lang=id, https://x.com/dinkesmalang
                    https://mobile.twitter.com/dinkesmalang/with_replies, https://x.com/dinkesmalang
                    https://x.com/dinkesmalang, https://x.com/dinkesmalang
                    http://twitter.com/#!/dinkesmalang, https://x.com/dinkesmalang
                    https://twitter.com/@dinkesmalang, https://x.com/dinkesmalang
                    https://twitter.com/intent/follow?screen_name=DinkesMalang, https://x.com/dinkesmalang
                    https://www.youtube.com/@DinkesMalang, https://www.youtube.com/@dinkesmalang
                    https://youtube.com/@dinkesmalang?si=abcDEF, https://www.youtube.com/@dinkesmalang
                    https://m.youtube.com/@dinkesmalang/featured, https://www.youtube.com/@dinkesmalang
                    https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv, https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv
                    https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos, https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv
                    https://www.youtube.com/c/DinkesMalang, https://www.youtube.com/c/dinkesmalang
                    https://www.youtube.com/user/DinkesMalang/featured, https://www.youtube.com/user/dinkesmalang
                    https://www.youtube.com/DinkesMalang, https://www.youtube.com/c/dinkesmalang
                    https://www.tiktok.com/@dinkesmalang?_t=8kq, https://www.tiktok.com/@dinkesmalang
                    https://m.tiktok.com/@DinkesMalang, https://www.tiktok.com/@dinkesmalang
                    https://vm.tiktok.com/ZSabc123/, https://vm.tiktok.com/ZSabc123
                    https://www.threads.net/@dinkesmalang, https://www.threads.com/@dinkesmalang
                    https://threads.com/@dinkesmalang?xmt=AQ, https://www.threads.com/@dinkesmalang
                    https://wa.me/6281234567890, https://wa.me/6281234567890
                    https://wa.me/6281234567890?text=Halo, https://wa.me/6281234567890
                    https://wa.me/081234567890, https://wa.me/6281234567890
                    https://api.whatsapp.com/send?phone=+62%20812-3456-7890&text=Halo, https://wa.me/6281234567890
                    https://web.whatsapp.com/send?phone=6281234567890, https://wa.me/6281234567890
                    whatsapp://send?phone=6281234567890, https://wa.me/6281234567890
                    https://whatsapp.com/channel/0029VaAbCdEf, https://whatsapp.com/channel/0029VaAbCdEf
                    https://chat.whatsapp.com/AbCdEfGh, https://chat.whatsapp.com/AbCdEfGh
                    https://t.me/dinkesmalang, https://t.me/dinkesmalang
                    https://t.me/s/DinkesMalang, https://t.me/dinkesmalang
                    https://telegram.me/dinkesmalang, https://t.me/dinkesmalang
                    tg://resolve?domain=dinkesmalang, https://t.me/dinkesmalang
                    https://t.me/joinchat/AAAAAEabc, https://t.me/+AAAAAEabc
                    """)
    void recognises_an_account_however_it_is_written(String written, String normal) {
        assertThat(ChannelAddress.recognise(written))
                .map(found -> found.address().toString())
                .contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.facebook.com/sharer/sharer.php?u=https://dinkes.go.id/berita",
                "https://www.facebook.com/sharer.php?u=x",
                "https://www.facebook.com/share.php?u=x",
                "https://www.facebook.com/dialog/feed?app_id=1",
                "https://www.facebook.com/plugins/page.php?href=x",
                "https://www.facebook.com/dinkesmalang/posts/123456",
                "https://www.facebook.com/photo.php?fbid=1",
                "https://www.facebook.com/hashtag/sehat",
                "https://www.facebook.com/",
                "https://www.facebook.com",
                "https://developers.facebook.com/docs",
                "https://facebook.com.penipu.id/dinkesmalang",
                "https://www.instagram.com/p/Cabc123/",
                "https://www.instagram.com/reel/Cabc123/",
                "https://www.instagram.com/explore/tags/malang/",
                "https://help.instagram.com/dinkes",
                "https://twitter.com/intent/tweet?text=halo",
                "https://twitter.com/share?url=x",
                "https://twitter.com/dinkesmalang/status/1234",
                "https://x.com/hashtag/malang",
                "https://x.com/i/flow/login",
                "https://www.youtube.com/watch?v=abc",
                "https://youtu.be/abcdefghijk",
                "https://www.youtube.com/embed/abcdefghijk",
                "https://www.youtube.com/playlist?list=PL1",
                "https://www.youtube.com/channel/",
                "https://www.tiktok.com/@dinkesmalang/video/123",
                "https://www.tiktok.com/",
                "https://www.threads.net/@dinkesmalang/post/abc",
                "https://wa.me/?text=baca%20ini",
                "https://api.whatsapp.com/send?text=baca",
                "whatsapp://send?text=baca",
                "https://t.me/share/url?url=x",
                "https://t.me/dinkesmalang/123",
                "https://netflix.com/dinkes",
                "https://dinkes.malangkota.go.id/facebook.com/dinkes",
                "mailto:dinkes@facebook.com",
                "javascript:void(0)",
                "#",
                ""
            })
    void takes_no_share_link_post_or_front_page_for_an_account(String written) {
        assertThat(ChannelAddress.recognise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, @dinkes.malang, https://www.instagram.com/dinkes.malang",
        "INSTAGRAM, dinkes_malang, https://www.instagram.com/dinkes_malang",
        "INSTAGRAM, instagram.com/dinkes_malang, https://www.instagram.com/dinkes_malang",
        "X, @DinkesMalang, https://x.com/dinkesmalang",
        "FACEBOOK, Dinkes.Malang, https://www.facebook.com/dinkes.malang",
        "YOUTUBE, @dinkesmalang, https://www.youtube.com/@dinkesmalang",
        "YOUTUBE, UCabcdefghijklmnopqrstuv, https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
        "TIKTOK, @dinkes, https://www.tiktok.com/@dinkes",
        "WHATSAPP, 0812-3456-7890, https://wa.me/6281234567890",
        "WHATSAPP, +62 812 3456 7890, https://wa.me/6281234567890",
        "TELEGRAM, @dinkesmalang, https://t.me/dinkesmalang",
        "WEBSITE, HTTPS://Dinkes.MalangKota.go.id/, https://dinkes.malangkota.go.id",
        "WEBSITE, dinkes.malangkota.go.id, https://dinkes.malangkota.go.id",
        "WEBSITE, http://www.malangkota.go.id:80/Dinkes/#atas, http://www.malangkota.go.id/Dinkes/",
        "WEBSITE, http://dinkes.malang.localhost:8080, http://dinkes.malang.localhost:8080",
    })
    void reads_what_a_clerk_writes_into_the_register(Network network, String written, URI normal) {
        assertThat(ChannelAddress.of(network, written))
                .map(ChannelAddress::address)
                .contains(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, Dinas Kesehatan Kota Malang",
        "INSTAGRAM, https://www.facebook.com/dinkesmalang",
        "FACEBOOK, https://www.facebook.com/",
        "X, nama_yang_terlalu_panjang",
        "YOUTUBE, https://youtu.be/abcdefghijk",
        "WHATSAPP, 119",
        "WEBSITE, tidak ada",
        "WEBSITE, -",
        "WEBSITE, ftp://dinkes.go.id",
    })
    void refuses_what_cannot_be_an_account_there(Network network, String written) {
        assertThat(ChannelAddress.of(network, written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fb.com/dinkes.malang, facebook.com/dinkesmalang, SAME",
        "facebook.com/dinkesmalang, facebook.com/dinsosmalang, DIFFERENT",
        "facebook.com/dinkesmalang, facebook.com/profile.php?id=100064567890123, UNDECIDABLE",
        "facebook.com/p/Dinkes-100064567890123, facebook.com/profile.php?id=100064567890123, SAME",
        "youtube.com/c/Dinkes, youtube.com/@dinkes, SAME",
        "youtube.com/channel/UCabcdefghijklmnopqrstuv, youtube.com/@dinkes, UNDECIDABLE",
        "vm.tiktok.com/ZSabc, tiktok.com/@dinkes, UNDECIDABLE",
        "instagram.com/dinkes.malang, instagram.com/dinkesmalang, DIFFERENT",
        "twitter.com/dinkes, instagram.com/dinkes, DIFFERENT",
        "twitter.com/dinkes, x.com/Dinkes, SAME",
    })
    void compares_accounts_as_far_as_addresses_can_tell(String one, String two, Sameness same) {
        var first = ChannelAddress.recognise(one).orElseThrow();
        var second = ChannelAddress.recognise(two).orElseThrow();

        assertThat(first.compare(second)).isEqualTo(same);
        assertThat(second.compare(first)).isEqualTo(same);
    }

    @Test
    void tells_the_front_page_of_a_network_from_an_account() {
        assertThat(ChannelAddress.frontPage("https://www.facebook.com/"))
                .contains(Network.FACEBOOK);
        assertThat(ChannelAddress.frontPage("https://twitter.com/#")).contains(Network.X);
        assertThat(ChannelAddress.frontPage("https://www.facebook.com/dinkes")).isEmpty();
        assertThat(ChannelAddress.frontPage("https://dinkes.go.id/")).isEmpty();
    }

    @Test
    void normal_form_is_a_fixed_point() {
        var once = ChannelAddress.recognise("http://youtube.com/user/DinkesMalang").orElseThrow();

        assertThat(ChannelAddress.recognise(once.address())).contains(once);
    }
}
