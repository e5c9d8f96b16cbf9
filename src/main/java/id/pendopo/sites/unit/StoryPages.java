package id.pendopo.sites.unit;

import id.pendopo.directory.Directory;
import id.pendopo.directory.Territory;
import id.pendopo.newsroom.Adopted;
import id.pendopo.newsroom.Newsroom;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.newsroom.PublishedStory.Withdrawal;
import id.pendopo.newsroom.StoryKind;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Section;
import id.pendopo.sites.Shown;
import id.pendopo.sites.Site;
import id.pendopo.sites.SiteFrames;
import id.pendopo.sites.Sites;
import id.pendopo.sites.Subject;
import id.pendopo.sites.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of one story into words. */
@Component
public class StoryPages {
    private final Newsroom newsroom;
    private final Directory directory;
    private final Pictures pictures;
    private final SiteFrames frames;
    private final Sites sites;

    public StoryPages(
            Newsroom newsroom,
            Directory directory,
            Pictures pictures,
            SiteFrames frames,
            Sites sites) {
        this.newsroom = newsroom;
        this.directory = directory;
        this.pictures = pictures;
        this.frames = frames;
        this.sites = sites;
    }

    public StoryPage page(Site site, PublishedStory story, Texts texts) {
        Optional<Adopted> adopted =
                Optional.ofNullable(newsroom.adopted(List.of(story.id())).get(story.id()));
        Optional<URI> original = adopted.flatMap(Adopted::original).map(this::original);
        List<PictureView> all = pictures.all(story, texts);
        Optional<PictureView> first = all.stream().findFirst();
        Optional<StoryPage.Film> film =
                story.video().isEmpty() ? Optional.empty() : Films.of(story.video(), first);
        boolean leads = film.isEmpty() && leads(story);
        LocalDate day = LocalDate.ofInstant(story.publishedAt(), site.city().zone());
        return new StoryPage(
                frames.of(site, about(site, story, texts).original(original), texts),
                texts.of("sites.section", Sites.section(story.kind())),
                story.title(),
                story.summary(),
                story.body(),
                story.language(),
                texts.date(day),
                day.toString(),
                story.credit(),
                story.correction(),
                where(site, story),
                story.field(),
                story.validUntil().map(texts::date).orElse(""),
                story.progress().orElse(-1),
                leads ? first : Optional.empty(),
                leads || film.isPresent() ? all.stream().skip(1).toList() : all,
                film,
                programme(story, texts),
                story.tags(),
                adopted.map(a -> texts.of("sites.shared", site.city().name())).orElse(""),
                original.map(URI::toString).orElse(""),
                story.source(),
                story.sample());
    }

    private URI original(PublishedStory story) {
        Shown.note(Tag.story(story.id()));
        return sites.address(story);
    }

    /** What a withdrawn story leaves behind. */
    public GonePage gone(Site site, PublishedStory story, Texts texts) {
        Section section = Sites.section(story.kind());
        return new GonePage(
                frames.of(site, about(site, story, texts), texts),
                story.title(),
                story.withdrawal().map(w -> texts.moment(w.at(), site.city().zone())).orElse(""),
                story.withdrawal().map(Withdrawal::reason).orElse(""),
                texts.of("sites.section", section),
                section.path());
    }

    private static PublicPage about(Site site, PublishedStory story, Texts texts) {
        Section section = Sites.section(story.kind());
        return PublicPage.of(Sites.path(story), story.title(), new Subject.Story(story))
                .description(story.summary())
                .below(
                        List.of(
                                new Crumb(texts.of("sites.front"), "/"),
                                new Crumb(texts.of("sites.section", section), section.path())))
                .updated(
                        Optional.of(
                                story.withdrawal().map(Withdrawal::at).orElse(story.updatedAt())));
    }

    /** Work and galleries show their pictures together, with their stages. */
    private static boolean leads(PublishedStory story) {
        return story.kind() == StoryKind.NEWS || story.kind() == StoryKind.ANNOUNCEMENT;
    }

    /** As people call the place, then kelurahan and kecamatan. */
    private String where(Site site, PublishedStory story) {
        Stream<String> territory =
                story.place().territory().stream()
                        .flatMap(code ->
                                directory.register(site.city().code()).stream()
                                        .flatMap(register ->
                                                Stream.iterate(
                                                                register.territory(code),
                                                                Optional::isPresent,
                                                                t ->
                                                                        t.flatMap(Territory::parent)
                                                                                .flatMap(
                                                                                        register
                                                                                                ::territory))
                                                        .flatMap(Optional::stream)))
                        .filter(t -> t.level().compareTo(Territory.Level.CITY) > 0)
                        .map(Territory::name);
        return Stream.concat(Stream.of(story.place().name()), territory)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Optional<ProgrammeCard> programme(PublishedStory story, Texts texts) {
        return story.programme()
                .flatMap(id -> {
                    Shown.note(Tag.programme(id));
                    return newsroom.programme(id);
                })
                .map(p -> ProgrammeCards.card(p, texts));
    }
}
