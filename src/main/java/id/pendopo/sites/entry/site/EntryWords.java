package id.pendopo.sites.entry.site;

import id.pendopo.platform.web.Texts;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jsoup.Jsoup;

/** Times, files and beginnings of entries in words. */
public final class EntryWords {
    private static final int BEGINNING = 160;
    private static final double KILO = 1024;

    private EntryWords() {}

    /** The entry's title; of a part of the profile in the reader's language. */
    public static String title(Entry entry, Texts texts) {
        return entry.body() instanceof EntryBody.Profile profile
                ? texts.of("sites.entry.part", profile.part())
                : entry.title();
    }

    /** When it takes place, as 22 November 2026, 09.00–11.00. */
    public static String time(EntryBody.Agenda agenda, ZoneId zone, Texts texts) {
        LocalDate first = LocalDate.ofInstant(agenda.from(), zone);
        Optional<LocalDate> last = agenda.until().map(u -> LocalDate.ofInstant(u, zone));
        boolean oneDay = last.map(first::equals).orElse(true);
        if (agenda.wholeDay()) {
            return texts.date(first) + (oneDay ? "" : " – " + texts.date(last.orElseThrow()));
        }
        String begin =
                texts.date(first) + ", " + clock(agenda.from().atZone(zone).toLocalTime(), texts);
        return agenda.until()
                .map(until -> {
                    String end = clock(until.atZone(zone).toLocalTime(), texts);
                    return begin
                            + "–"
                            + (oneDay ? end : texts.date(last.orElseThrow()) + ", " + end);
                })
                .orElse(begin);
    }

    private static String clock(LocalTime time, Texts texts) {
        String form = texts.locale().getLanguage().equals("id") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(form, texts.locale()).format(time);
    }

    /** What is attached, with its size or whose host it leads to. */
    static EntryPage.Link link(Attached file, Texts texts) {
        if (file.missing()) {
            return EntryPage.Link.NONE;
        }
        if (!file.path().isEmpty()) {
            return new EntryPage.Link(file.name(), file.path(), size(file.bytes(), texts));
        }
        String host = Optional.ofNullable(URI.create(file.link()).getHost()).orElse(file.link());
        return new EntryPage.Link(texts.of("sites.entry.open"), file.link(), host);
    }

    private static String size(long bytes, Texts texts) {
        return bytes < KILO * KILO
                ? texts.of("sites.entry.kilobytes", Math.max(1, Math.round(bytes / KILO)))
                : texts.of("sites.entry.megabytes", texts.number(bytes / KILO / KILO, 1));
    }

    /** The first words of HTML as plain text, cut at a word. */
    public static String beginning(String html) {
        String text = Jsoup.parseBodyFragment(html).text();
        if (text.length() <= BEGINNING) {
            return text;
        }
        int end = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, end > 0 ? end : BEGINNING) + "…";
    }
}
