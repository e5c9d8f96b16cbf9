package id.pendopo.demo.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The sections of a sample site. */
record SampleSections(SampleSite site, LocalDate today, String assets) {
    String body(String name) {
        return switch (name) {
            case "pejabat" -> officials();
            case "agenda" -> agenda();
            default ->
                    Engine.fill(
                            Resources.text("section/" + name + ".html"),
                            Map.of(
                                    "unit", site.unit(),
                                    "host", site.host(),
                                    "asset", assets));
        };
    }

    private String officials() {
        String shown = site.is(SampleTrait.FORMER_OFFICIAL) ? site.former() : site.head();
        return """
        <table><tr><th>Nama</th><th>Jabatan</th></tr>
        <tr><td>%s</td><td>%s</td></tr></table>
        <p>Laporan harta kekayaan (LHKPN) dapat dilihat di laman KPK.</p>\
        """
                .formatted(shown, site.position());
    }

    private String agenda() {
        int first = site.is(SampleTrait.AGENDA_ONLY) ? 0 : 3;
        var rows = new StringBuilder("<ul class=\"agenda\">");
        for (int i = 0; i < 4; i++) {
            var words =
                    SampleDates.words(
                            today.plusDays(first + 7L * i).atTime(9, 0), ZoneId.of("Asia/Jakarta"));
            rows.append("<li>")
                    .append(words.get("weekday"))
                    .append(", ")
                    .append(words.get("long"))
                    .append(": rapat koordinasi bulanan</li>");
        }
        return rows.append("</ul>").toString();
    }
}
