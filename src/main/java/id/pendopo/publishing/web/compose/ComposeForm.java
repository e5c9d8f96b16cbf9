package id.pendopo.publishing.web.compose;

import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.PublishedPicture;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What was typed; the fields of a card carry its account's id. */
final class ComposeForm {
    private static final int LONGEST_TEXT = 70_000;
    private static final int LONGEST_COMMENT = 8_000;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_PICTURES = 60;
    private static final int MOST_HASHTAGS = 60;

    private final HttpServletRequest request;

    ComposeForm(HttpServletRequest request) {
        this.request = request;
    }

    boolean keeps() {
        return one("langkah", 20).equals("simpan");
    }

    /** Whether the card was on the page that was sent. */
    boolean has(String key) {
        return request.getParameter("versi-" + key) != null;
    }

    boolean chosen(String key) {
        return !one("ikut-" + key, 10).isEmpty();
    }

    int version(String key) {
        String version = one("versi-" + key, 9);
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    String title(String key) {
        return one("judul-" + key, LONGEST_LINE);
    }

    String text(String key) {
        return one("teks-" + key, LONGEST_TEXT).replace("\r\n", "\n");
    }

    String comment(String key) {
        return one("komentar-" + key, LONGEST_COMMENT).replace("\r\n", "\n");
    }

    boolean link(String key) {
        return !one("tautan-" + key, 10).isEmpty();
    }

    boolean kids(String key) {
        return !one("anak-" + key, 10).isEmpty();
    }

    /** Without their signs. */
    List<String> hashtags(String key) {
        return Arrays.stream(one("tagar-" + key, LONGEST_TEXT).split("[\\s,#]+"))
                .map(tag -> tag.replaceAll("[^\\p{L}\\p{N}_]", ""))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_HASHTAGS)
                .toList();
    }

    /** A picture as its line says it. */
    record Line(int place, boolean used, PublishedPicture picture) {}

    /** All lines, in the order wished for. */
    List<Line> pictures(String key) {
        String[] assets = all("foto-" + key);
        String[] alts = all("alt-" + key);
        String[] places = all("urut-" + key);
        Set<String> used = Set.copyOf(List.of(all("pakai-" + key)));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < Math.min(assets.length, MOST_PICTURES); i++) {
            if (assets[i].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                lines.add(
                        new Line(
                                place(at(places, i), i + 1),
                                used.contains(assets[i]),
                                new PublishedPicture(
                                        new AssetId(UUID.fromString(assets[i])),
                                        cut(at(alts, i), LONGEST_LINE),
                                        "",
                                        PublishedPicture.Stage.NONE)));
            }
        }
        return lines.stream().sorted(Comparator.comparingInt(Line::place)).toList();
    }

    /** One that was moved up comes before the one whose place it takes, else behind it. */
    private static int place(String wished, int now) {
        int place = wished.matches("\\d{1,3}") ? Integer.parseInt(wished) : now;
        return 2 * place + Integer.signum(place - now);
    }

    private String one(String name, int longest) {
        String value = request.getParameter(name);
        return value == null ? "" : cut(value.strip(), longest);
    }

    private String[] all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    private static String at(String[] values, int place) {
        return place < values.length ? values[place].strip() : "";
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
