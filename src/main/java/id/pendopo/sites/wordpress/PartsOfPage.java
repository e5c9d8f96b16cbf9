package id.pendopo.sites.wordpress;

import id.pendopo.newsroom.Asset;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.wordpress.PageText.Linked;
import id.pendopo.sites.wordpress.read.OldPost;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an old page becomes: mostly one entry, of a list of questions or files one for each. */
final class PartsOfPage {
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final int LONGEST_TITLE = 200;

    private final OldPost page;
    private final PageText text;
    private final ZoneId zone;
    private final BringFile files;

    PartsOfPage(OldPost page, PageText text, ZoneId zone, BringFile files) {
        this.page = page;
        this.text = text;
        this.zone = zone;
        this.files = files;
    }

    /**
     * An entry to be.
     *
     * @param key among the parts of its page; empty if it is the whole page
     */
    record Part(String key, String title, EntryBody body) {}

    List<Part> as(FormOfPage form) {
        return switch (form) {
            case FormOfPage.Part(var part) -> whole(new EntryBody.Profile(part, text.html()));
            case FormOfPage.Lawful(var item) -> whole(lawful(item));
            case FormOfPage.Service service -> whole(service());
            case FormOfPage.Question question -> whole(new EntryBody.Question(text.html()));
            case FormOfPage.Questions questions -> orFree(questions());
            case FormOfPage.Files list -> orFree(files());
            case FormOfPage.Free free -> whole(new EntryBody.FreePage(text.html()));
        };
    }

    private List<Part> whole(EntryBody body) {
        String title = page.title().isBlank() ? page.slug() : page.title();
        return List.of(new Part("", cut(title), body));
    }

    private List<Part> orFree(List<Part> parts) {
        return parts.isEmpty() ? whole(new EntryBody.FreePage(text.html())) : parts;
    }

    private EntryBody service() {
        return new EntryBody.Service(
                text.html(), List.of(), List.of(), "", "", List.of(), "", "", Attached.NONE);
    }

    private EntryBody lawful(String item) {
        return new EntryBody.PublicInformation(
                item,
                text.html(),
                year(page.title()),
                LocalDate.ofInstant(page.updatedAt(), zone),
                Attached.NONE);
    }

    private List<Part> questions() {
        return distinct(
                text.questions().stream()
                        .map(c ->
                                new Part(
                                        PlaceOfPage.slug(c.title()),
                                        cut(c.title()),
                                        new EntryBody.Question(c.html())))
                        .toList());
    }

    private List<Part> files() {
        return distinct(
                text.files(path -> document(path).isPresent()).stream()
                        .flatMap(link -> document(link.path()).map(a -> file(link, a)).stream())
                        .toList());
    }

    private Part file(Linked link, Asset file) {
        String title = link.title().isEmpty() ? file.name() : link.title();
        var attached =
                new Attached(
                        Optional.of(file.id()), "", file.publicPath(), file.name(), file.bytes());
        return new Part(
                file.id().toString(),
                cut(title),
                new EntryBody.Document("", cut(page.title()), year(title), attached));
    }

    private Optional<Asset> document(String path) {
        return files.document(path);
    }

    private static List<Part> distinct(List<Part> parts) {
        Set<String> keys = new HashSet<>();
        var all = new ArrayList<Part>();
        parts.stream().filter(p -> keys.add(p.key())).forEach(all::add);
        return List.copyOf(all);
    }

    private static Optional<Integer> year(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
