package id.pendopo.observatory.date.bench;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places marked {@code {{kind:amount}}} of a sample page with what makes real pages
 * large: style, scripts, menus, running text with numbers in it, lists of other dated items. The
 * same seed gives the same page.
 */
final class Filler {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+):(\\d+)}}");

    private static final String[] ENGLISH = {
        "The council approved the plan after a long debate in the old town hall.",
        "About 2,500 people live within 3 miles of the site, and 40 of them came.",
        "Since 2014 the group has planted more than 1,200 trees along the river.",
        "“We did not expect this,” she said, “but we are ready for it.”",
        "Call 020 7946 0958 or come to room 12 between 9.30 and 16.00.",
        "The first phase costs £1.25m and will be finished by the end of next year.",
        "It was the third time in five years that the road had to be closed."
    };

    private static final String[] GERMAN = {
        "Der Gemeinderat hat dem Vorhaben nach langer Debatte im alten Rathaus zugestimmt.",
        "Rund 2.500 Menschen wohnen im Umkreis von 3 Kilometern, 40 von ihnen kamen.",
        "Seit 2014 hat die Gruppe mehr als 1.200 Bäume entlang des Flusses gepflanzt.",
        "„Damit haben wir nicht gerechnet“, sagte sie, „aber wir sind bereit.“",
        "Telefonisch erreichbar unter 030 901820 oder in Raum 12 von 9.30 bis 16.00 Uhr.",
        "Der erste Abschnitt kostet 1,25 Millionen Euro und soll im nächsten Jahr fertig sein.",
        "Nach § 24 Absatz 2 Satz 1 ist die Frist damit gewahrt."
    };

    private static final String[] INDONESIAN = {
        "Kegiatan ini diikuti 150 warga dari 12 RW dan didukung seluruh perangkat kelurahan.",
        "Pemerintah kota menyiapkan anggaran Rp1.250.000.000 untuk perbaikan saluran.",
        "Sejak tahun 2014 kelompok ini sudah menanam lebih dari 1.200 pohon di tepi sungai.",
        "“Kami berharap warga ikut menjaga kebersihan,” ujar lurah dalam sambutannya.",
        "Informasi lebih lanjut dapat menghubungi (0341) 551234 pada jam kerja 08.00-15.00.",
        "Perda Nomor 5 Tahun 2019 mengatur hal ini pada pasal 12 ayat 3."
    };

    private final Random random;

    Filler(long seed) {
        random = new Random(seed);
    }

    String fill(String sample) {
        Matcher place = PLACE.matcher(sample);
        return place.replaceAll(m -> {
            int amount = Integer.parseInt(m.group(2));
            return Matcher.quoteReplacement(piece(m.group(1), amount));
        });
    }

    private String piece(String kind, int amount) {
        return switch (kind) {
            case "css" -> style(amount);
            case "js" -> script(amount);
            case "nav" -> menu(amount);
            case "text-en" -> text(amount, ENGLISH);
            case "text-de" -> text(amount, GERMAN);
            case "text-id" -> text(amount, INDONESIAN);
            case "list-en" -> list(amount, "%s %d, %d", "January", ENGLISH);
            case "list-de" -> list(amount, "%2$d. %1$s %3$d", "Januar", GERMAN);
            case "list-id" -> list(amount, "%2$d %1$s %3$d", "Januari", INDONESIAN);
            default -> throw new IllegalArgumentException("No filler of kind " + kind);
        };
    }

    private String style(int amount) {
        StringBuilder css = new StringBuilder("<style>");
        while (css.length() < amount) {
            css.append(".c").append(random.nextInt(9_999));
            css.append("{margin:0 auto;padding:").append(random.nextInt(40));
            css.append("px;background:#").append(Integer.toHexString(random.nextInt(0xfffff)));
            css.append("}@media(max-width:").append(random.nextInt(1_200)).append("px){a{}}\n");
        }
        return css.append("</style>").toString();
    }

    private String script(int amount) {
        StringBuilder js = new StringBuilder("<script>");
        while (js.length() < amount) {
            js.append("!function(e,t){var n=e.q").append(random.nextInt(999));
            js.append("||[];if(n.length<").append(random.nextInt(99));
            js.append("&&t>2)n.push({\"id\":").append(random.nextInt());
            js.append(",\"name\":\"slot-").append(random.nextInt(99)).append("\"})}(window,3);\n");
        }
        return js.append("</script>").toString();
    }

    private String menu(int amount) {
        StringBuilder menu = new StringBuilder("<ul class=\"menu\">");
        for (int i = 0; i < amount; i++) {
            menu.append("<li class=\"menu-item menu-item-").append(1_000 + i);
            menu.append("\"><a href=\"/section/").append(random.nextInt(9_999));
            menu.append("\" title=\"Section\"><span class=\"t\">Section ").append(i);
            menu.append("</span></a></li>\n");
        }
        return menu.append("</ul>").toString();
    }

    private String text(int amount, String[] sentences) {
        StringBuilder text = new StringBuilder();
        while (text.length() < amount) {
            text.append("<p class=\"copy\">");
            for (int i = 0; i < 5; i++) {
                text.append(sentences[random.nextInt(sentences.length)]).append(' ');
            }
            text.append("<a href=\"/more/").append(random.nextInt(999)).append("\">…</a></p>\n");
        }
        return text.toString();
    }

    private String list(int amount, String form, String month, String[] sentences) {
        StringBuilder list = new StringBuilder("<ul class=\"recent\">");
        for (int i = 0; i < amount; i++) {
            String day = String.format(form, month, 1 + random.nextInt(28), 2026);
            list.append("<li><a href=\"/n/").append(random.nextInt(9_999)).append("\">");
            list.append(sentences[random.nextInt(sentences.length)]);
            list.append("</a> <span class=\"date\">").append(day).append("</span></li>\n");
        }
        return list.append("</ul>").toString();
    }
}
