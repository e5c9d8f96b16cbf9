package id.pendopo.sites.entry.office;

import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Fault;
import id.pendopo.sites.EntryKind;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.LawList;
import id.pendopo.sites.entry.ProfilePart;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** An entry as its form holds it: text by the names of the fields. */
final class EntryForm {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3])[:.]([0-5]\\d)(:00)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private final EntryKind kind;
    private final Map<String, String> values;
    private final ZoneId zone;
    private final Texts texts;
    private final List<Fault> faults = new ArrayList<>();

    EntryForm(EntryKind kind, Map<String, String> values, ZoneId zone, Texts texts) {
        this.kind = kind;
        this.values = values;
        this.zone = zone;
        this.texts = texts;
    }

    /** What is wrong with the form, once it was read. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    String title() {
        return kind == EntryKind.PROFILE
                ? ProfilePart.of(text("part"))
                        .map(p ->
                                new Texts(texts.messages(), Locale.of("id"))
                                        .of("sites.entry.part", p))
                        .orElse("")
                : text(EntryField.TITLE);
    }

    /**
     * The body the form asks for; only to be used if there are no faults afterwards.
     *
     * @param file that was sent or is there already
     */
    EntryBody body(Attached file) {
        for (EntryField field : EntryField.of(kind)) {
            check(field);
        }
        Attached attached = file.missing() ? link() : file;
        return switch (kind) {
            case SERVICE ->
                    new EntryBody.Service(
                            html("about"),
                            PlainText.lines(text("requirements")),
                            PlainText.lines(text("steps")),
                            text("cost"),
                            text("duration"),
                            PlainText.lines(text("legal")),
                            text("where"),
                            text("output"),
                            attached);
            case AGENDA -> agenda();
            case DOCUMENT -> {
                if (attached.missing()) {
                    fault(EntryField.FILE, "file-or-link");
                }
                yield new EntryBody.Document(text("about"), text("topic"), year(), attached);
            }
            case PUBLIC_INFORMATION -> {
                if (attached.missing() && blank(text("content"))) {
                    fault("content", "content-or-file");
                }
                yield new EntryBody.PublicInformation(
                        text("item"),
                        html("content"),
                        year(),
                        day("renewed").orElse(LocalDate.EPOCH),
                        attached);
            }
            case FAQ -> new EntryBody.Question(html("content"));
            case PAGE -> new EntryBody.FreePage(html("content"));
            case PROFILE ->
                    new EntryBody.Profile(
                            ProfilePart.of(text("part")).orElse(ProfilePart.OVERVIEW),
                            html("content"));
        };
    }

    private EntryBody agenda() {
        LocalDate first = day("day").orElse(LocalDate.EPOCH);
        Optional<LocalTime> begin = time("time");
        Optional<LocalTime> end = time("end");
        Optional<LocalDate> last = day("last_day");
        if (end.isPresent() && begin.isEmpty()) {
            fault("time", "begin-missing");
        }
        Instant from = at(first, begin);
        boolean ends = end.isPresent() || last.isPresent();
        Optional<Instant> until =
                ends ? Optional.of(at(last.orElse(first), end.or(() -> begin))) : Optional.empty();
        if (until.filter(u -> u.isBefore(from)).isPresent()) {
            fault(last.isPresent() ? "last_day" : "end", "ends-before");
        }
        return new EntryBody.Agenda(
                html("about"), from, until, begin.isEmpty(), text("where"), text("organiser"));
    }

    private Instant at(LocalDate day, Optional<LocalTime> time) {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT)).atZone(zone).toInstant();
    }

    private void check(EntryField field) {
        String text = text(field.name());
        boolean file = field.input() == EntryField.Input.FILE;
        boolean empty = field.input() == EntryField.Input.RICH ? blank(text) : text.isEmpty();
        if (field.required() && empty && !file) {
            fault(field.name(), "missing");
        } else if (field.longest() > 0 && text.length() > field.longest()) {
            fault(field.name(), "too-long", field.longest());
        } else if (!text.isEmpty() && !reads(field, text)) {
            fault(field.name(), "unreadable");
        }
    }

    private boolean reads(EntryField field, String text) {
        return switch (field.input()) {
            case LINE, TEXT, RICH, FILE -> true;
            case DAY -> day(field.name()).isPresent();
            case TIME -> time(field.name()).isPresent();
            case YEAR -> year().isPresent();
            case LINK -> !link().missing();
            case CHOICE ->
                    kind == EntryKind.PROFILE
                            ? ProfilePart.of(text).isPresent()
                            : LawList.item(text).isPresent();
        };
    }

    private void fault(String field, String key, Object... arguments) {
        if (faults.stream().noneMatch(f -> f.field().equals(field))) {
            faults.add(new Fault(field, texts.of("sites.entry.fault." + key, arguments)));
        }
    }

    private Attached link() {
        String text = text(EntryField.LINK);
        try {
            URI uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null ? Attached.link(text) : Attached.NONE;
        } catch (IllegalArgumentException e) {
            return Attached.NONE;
        }
    }

    private Optional<LocalDate> day(String name) {
        try {
            return DAY.matcher(text(name)).matches()
                    ? Optional.of(LocalDate.parse(text(name)))
                    : Optional.empty();
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String name) {
        var matcher = TIME.matcher(text(name));
        return matcher.matches()
                ? Optional.of(
                        LocalTime.of(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private Optional<Integer> year() {
        return YEAR.matcher(text("year")).matches()
                ? Optional.of(Integer.parseInt(text("year")))
                : Optional.empty();
    }

    private String html(String name) {
        return blank(text(name)) ? "" : PlainText.html(text(name));
    }

    /** Whether nobody would see anything: an editor leaves tags though nothing was written. */
    private static boolean blank(String text) {
        return text.isEmpty()
                || text.startsWith("<")
                        && Jsoup.parseBodyFragment(text).text().isBlank()
                        && Jsoup.parseBodyFragment(text).select("img").isEmpty();
    }

    private String text(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
