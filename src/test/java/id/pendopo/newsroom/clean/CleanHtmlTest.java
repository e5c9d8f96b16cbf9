package id.pendopo.newsroom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CleanHtmlTest {
    private static final List<String> ATTACKS =
            List.of(
                    "<script>alert(1)</script>",
                    "<ScRiPt src=//jahat.contoh/x.js></sCrIpT>",
                    "<img src=x onerror=alert(1)>",
                    "<img src='/media/x' onload=alert(1)>",
                    "<svg/onload=alert(1)>",
                    "<svg><script>alert(1)</script></svg>",
                    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
                    "<a href='javascript:alert(1)'>x</a>",
                    "<a href=' &#106;avascript:alert(1)'>x</a>",
                    "<a href='java\tscript:alert(1)'>x</a>",
                    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                    "<a href='vbscript:x'>x</a>",
                    "<iframe src='https://jahat.contoh'></iframe>",
                    "<object data=x></object><embed src=x>",
                    "<form action='https://jahat.contoh'><input name=p><button>ok</button></form>",
                    "<p style='background:url(javascript:alert(1))'>x</p>",
                    "<p style='position:fixed;inset:0'>x</p>",
                    "<style>*{display:none}</style>",
                    "<link rel=stylesheet href=//jahat.contoh>",
                    "<meta http-equiv=refresh content='0;url=//jahat.contoh'>",
                    "<base href=//jahat.contoh>",
                    "<p onclick=alert(1) id=isi class=p-top>x</p>",
                    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
                    "<template><script>alert(1)</script></template>",
                    "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                    "<textarea><img src=x onerror=alert(1)></textarea>",
                    "<xmp><img src=x onerror=alert(1)></xmp>",
                    "<table background='javascript:alert(1)'><tr><td>x</td></tr></table>",
                    "<img src='https://jahat.contoh/lacak.gif'>",
                    "<video src=x onerror=alert(1)></video>",
                    "<details open ontoggle=alert(1)>x</details>");

    @Test
    void no_attack_leaves_anything_that_acts() {
        for (String attack : ATTACKS) {
            var clean = Jsoup.parseBodyFragment(CleanHtml.of("<p>a</p>" + attack + "<p>b</p>"));

            assertThat(
                            clean.select(
                                    "script,style,iframe,object,embed,svg,math,form,input,link,meta,base,video,template,img"))
                    .as(attack)
                    .isEmpty();
            clean.getAllElements()
                    .forEach(e ->
                            e.attributes()
                                    .forEach(a ->
                                            assertThat(a.getKey())
                                                    .as(attack)
                                                    .isIn("href", "rel", "colspan", "rowspan")));
            clean.select("a[href]")
                    .forEach(a ->
                            assertThat(a.attr("href"))
                                    .as(attack)
                                    .doesNotContainIgnoringCase("script")
                                    .doesNotContain("data:"));
        }
    }

    @Test
    void clean_html_stays_as_it_is() {
        for (String html :
                List.of(
                        "<p>Satu &amp; dua &lt;tiga&gt;</p><ul><li>a</li><li>b</li></ul>",
                        "<h2>Judul</h2><p><strong>Tebal</strong> dan <em>miring</em></p>",
                        "<table><tbody><tr><th scope=\"row\">A</th><td colspan=\"2\">1</td></tr></tbody></table>",
                        "<blockquote><p>Kata beliau</p></blockquote>")) {
            assertThat(CleanHtml.of(html)).isEqualTo(html);
        }
        for (String attack : ATTACKS) {
            String once = CleanHtml.of(attack);
            assertThat(CleanHtml.of(once)).isEqualTo(once);
        }
    }

    @Test
    void pictures_of_our_own_library_stay_and_others_go() {
        String own = "/media/0199d0a0-1111-7aaa-8bbb-0123456789ab/640.jpg";

        assertThat(CleanHtml.of("<figure><img src=\"" + own + "\" alt=\"Jalan\"></figure>"))
                .contains(own, "alt=\"Jalan\"");
        assertThat(CleanHtml.of("<img src=\"/media/../../etc/passwd\">")).isEmpty();
    }

    @Test
    void links_keep_their_address_and_give_nothing_away() {
        assertThat(CleanHtml.of("<a href=\"https://contoh.id/a?b=1\" target=\"_blank\">x</a>"))
                .contains("href=\"https://contoh.id/a?b&#61;1\"")
                .contains("rel=\"noopener\"")
                .doesNotContain("target");
    }

    @Test
    void what_word_puts_on_the_clipboard_becomes_what_it_means() {
        String word =
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator
                content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
                <body lang=IN><!--StartFragment-->
                <h1 style='mso-list:none'><span lang=EN-US>Kerja Bakti<o:p></o:p></span></h1>
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=IN
                style='font-size:12.0pt;font-family:"Arial",sans-serif'>Dinas</span></b><span
                style='mso-spacerun:yes'> </span>membersihkan <span style='font-weight:bold'>tiga</span>
                saluran.<o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
                !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
                style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>Jalan
                Merdeka</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span
                style='mso-list:Ignore'>·<span>&nbsp;</span></span>Jalan Kawi</p>
                <!--EndFragment--></body></html>
                """;

        String clean = CleanHtml.of(word).replaceAll("\\s+", " ");

        assertThat(clean)
                .contains("<h2>Kerja Bakti</h2>")
                .contains("<strong>tiga</strong>")
                .containsPattern(
                        "<ul>\\s*<li>\\s*Jalan Merdeka\\s*</li>\\s*<li>\\s*Jalan Kawi\\s*</li>\\s*</ul>")
                .doesNotContain(
                        "Mso", "mso", "style", "class", "o:p", "·", "WordDocument", "margin");
        assertThat(clean).containsPattern("<(b|strong)>Dinas</(b|strong)>");
    }

    @Test
    void what_google_documents_wrap_in_bold_that_is_not_bold_is_not_bold() {
        String docs =
                """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
                <p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:700">Rapat</span>
                <span style="font-style:italic">koordinasi</span></p></b>
                """;

        assertThat(CleanHtml.of(docs).replaceAll("\\s+", " "))
                .contains("<strong>Rapat</strong>", "<em>koordinasi</em>")
                .doesNotContain("<b>", "style");
    }
}
