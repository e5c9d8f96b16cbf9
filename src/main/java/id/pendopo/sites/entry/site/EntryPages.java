package id.pendopo.sites.entry.site;

import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.Subject;
import id.pendopo.sites.Tag;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.entry.EntryText;
import id.pendopo.sites.entry.EntryTree;
import id.pendopo.sites.entry.LawItem;
import id.pendopo.sites.entry.LawList;
import id.pendopo.sites.entry.site.EntryPage.Fact;
import id.pendopo.sites.entry.site.EntryPage.Link;
import id.pendopo.sites.entry.site.EntryPage.Part;
import id.pendopo.sites.unit.GonePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of one entry into words. */
@Component
public class EntryPages {
    private final SiteFrames frames;
    private final EntryTree tree;

    EntryPages(SiteFrames frames, EntryTree tree) {
        this.frames = frames;
        this.tree = tree;
    }

    public EntryPage page(Site site, Entry entry, Texts texts) {
        String title = EntryWords.title(entry, texts);
        return new EntryPage(
                frames.of(site, about(entry, title, texts), texts),
                texts.of("sites.section", Entries.section(entry.kind())),
                title,
                entry.sample(),
                facts(site, entry.body(), texts),
                parts(entry.body(), texts),
                EntryWords.link(entry.body().attached(), texts),
                below(entry, texts));
    }

    /** What a withdrawn entry leaves behind. */
    GonePage gone(Site site, Entry entry, Texts texts) {
        Section section = Entries.section(entry.kind());
        String title = EntryWords.title(entry, texts);
        return new GonePage(
                frames.of(site, about(entry, title, texts), texts),
                title,
                texts.moment(entry.updatedAt(), site.city().zone()),
                entry.reason(),
                texts.of("sites.section", section),
                section.path());
    }

    private List<Link> below(Entry entry, Texts texts) {
        List<Entry> below = tree.below(entry.id());
        below.forEach(b -> Shown.note(Tag.entry(b.id())));
        return below.stream()
                .map(b -> new Link(EntryWords.title(b, texts), Entries.path(b), ""))
                .toList();
    }

    private PublicPage about(Entry entry, String title, Texts texts) {
        Section section = Entries.section(entry.kind());
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(texts.of("sites.front"), "/"));
        crumbs.add(new Crumb(texts.of("sites.section", section), section.path()));
        for (Entry above : tree.above(entry.id())) {
            Shown.note(Tag.entry(above.id()));
            crumbs.add(new Crumb(EntryWords.title(above, texts), Entries.path(above)));
        }
        return PublicPage.of(
                        Entries.path(entry), title, new Subject.Entry(entry.id(), entry.kind()))
                .description(entry.isPublic() ? EntryWords.beginning(text(entry.body())) : "")
                .below(crumbs)
                .updated(Optional.of(entry.updatedAt()));
    }

    /** What is said at length in the entry, as HTML. */
    static String text(EntryBody body) {
        return EntryText.of(body);
    }

    private static List<Fact> facts(Site site, EntryBody body, Texts texts) {
        Stream<Fact> all =
                switch (body) {
                    case EntryBody.Service s ->
                            Stream.of(
                                    fact("cost", s.cost(), texts),
                                    fact("time", s.time(), texts),
                                    fact("output", s.output(), texts),
                                    fact("where", s.place(), texts));
                    case EntryBody.Agenda a ->
                            Stream.of(
                                    fact(
                                            "when",
                                            EntryWords.time(a, site.city().zone(), texts),
                                            texts),
                                    fact("where", a.place(), texts),
                                    fact("organiser", a.organiser(), texts));
                    case EntryBody.Document d ->
                            Stream.of(
                                    fact("topic", d.topic(), texts),
                                    fact("year", year(d.year()), texts));
                    case EntryBody.PublicInformation p ->
                            Stream.of(
                                    fact(
                                            "item",
                                            LawList.item(p.item())
                                                    .map((LawItem i) -> i.name(texts.locale()))
                                                    .orElse(""),
                                            texts),
                                    fact("year", year(p.year()), texts),
                                    fact("renewed", texts.date(p.renewed()), texts));
                    case EntryBody.Question q -> Stream.empty();
                    case EntryBody.FreePage p -> Stream.empty();
                    case EntryBody.Profile p -> Stream.empty();
                };
        return all.filter(f -> !f.text().isBlank()).toList();
    }

    private static Fact fact(String key, String text, Texts texts) {
        return new Fact(texts.of("sites.entry.fact." + key), text);
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }

    private static List<Part> parts(EntryBody body, Texts texts) {
        var parts = new ArrayList<Part>();
        if (!text(body).isEmpty()) {
            parts.add(Part.text("", text(body)));
        }
        if (body instanceof EntryBody.Service s) {
            add(parts, texts.of("sites.entry.requirements"), s.requirements(), false);
            add(parts, texts.of("sites.entry.steps"), s.steps(), true);
            add(parts, texts.of("sites.entry.legal"), s.legalBasis(), false);
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String title, List<String> lines, boolean ordered) {
        if (!lines.isEmpty()) {
            parts.add(new Part(title, "", lines, ordered));
        }
    }
}
