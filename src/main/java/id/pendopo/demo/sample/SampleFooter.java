package id.pendopo.demo.sample;

import java.util.List;

/**
 * What stands at the end of every page of a sample site: accounts, and what should not be there.
 */
record SampleFooter(SampleSite site) {
    /** Links to the accounts, as the site's trait has them. */
    String channels() {
        if (site.is(SampleTrait.NO_CHANNELS)) {
            return "<a href=\"https://www.facebook.com/sharer.php?u=x\">Bagikan</a>";
        }
        List<String> accounts = site.accounts();
        String instagram = accounts.get(1);
        return """
        <ul class="social"><li><a href="%s">Facebook</a></li>\
        <li><a href="%s">Instagram</a></li>\
        <li><a href="%s">X</a></li>\
        <li><a href="%s">YouTube</a></li>\
        <li><a href="%s">Pengaduan warga</a></li></ul>\
        """
                .formatted(
                        accounts.get(0),
                        site.is(SampleTrait.OTHER_ACCOUNT)
                                ? instagram.replace(".contoh", ".lama.contoh")
                                : instagram,
                        accounts.get(2),
                        accounts.get(3),
                        complaints());
    }

    private String complaints() {
        String domain = site.host().substring(site.host().indexOf('.') + 1);
        return "https://sambat." + domain;
    }

    /** Links that nobody sees but search engines. */
    String hidden() {
        if (!site.is(SampleTrait.HIDDEN_GAMBLING)) {
            return "";
        }
        var links = new StringBuilder("<div style=\"position:absolute;left:-9999px\">");
        for (String words :
                new String[] {"slot gacor", "situs slot maxwin", "togel hongkong", "judi bola"}) {
            links.append("<a href=\"https://")
                    .append(words.replace(" ", "-"))
                    .append("-contoh.invalid/\">")
                    .append(words)
                    .append("</a> ");
        }
        return links.append("</div>").toString();
    }

    String brokenParts() {
        return site.is(SampleTrait.BROKEN_LINKS)
                ? """
                <p><a href="/unduh/formulir-2019.pdf">Formulir</a> <img src="/gambar/hilang-1.jpg">
                <img src="/gambar/hilang-2.jpg"> <a href="/halaman-lama/">Halaman lama</a></p>\
                """
                : "";
    }
}
