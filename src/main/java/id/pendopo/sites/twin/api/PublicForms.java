package id.pendopo.sites.twin.api;

import id.pendopo.directory.Directory;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Place;
import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.ProgrammeId;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.sites.Site;
import id.pendopo.sites.Sites;
import id.pendopo.sites.entry.Attached;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.StoryMedia;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts what is public into the forms of the open interface. */
@Component
final class PublicForms {
    private final Directory directory;
    private final Sites sites;
    private final StoryMedia media;

    PublicForms(Directory directory, Sites sites, StoryMedia media) {
        this.directory = directory;
        this.sites = sites;
        this.media = media;
    }

    List<PublicJson.Story> stories(List<PublishedStory> stories) {
        StoryMedia.Found pictures = media.images(stories);
        return stories.stream().map(s -> story(s, pictures)).toList();
    }

    private PublicJson.Story story(PublishedStory story, StoryMedia.Found pictures) {
        Site site = site(story);
        return new PublicJson.Story(
                story.id().value(),
                story.unit().map(this::owner),
                word(story.kind()),
                site.address(Sites.path(story)),
                story.title(),
                story.summary(),
                story.body(),
                story.language(),
                story.publishedAt(),
                story.updatedAt(),
                story.correction(),
                story.withdrawal().map(w -> new PublicJson.Withdrawal(w.at(), w.reason())),
                place(story.place()),
                story.field(),
                story.programme().map(ProgrammeId::value),
                story.progress(),
                story.validUntil(),
                story.tags(),
                pictures.of(site, story).stream().map(PublicForms::picture).toList(),
                media.film(site, story).map(StoryFilm::address),
                story.credit(),
                story.source(),
                story.sample());
    }

    PublicJson.Programme programme(Programme programme) {
        return new PublicJson.Programme(
                programme.id().value(),
                programme.unit().map(this::owner),
                sites.address(programme),
                programme.name(),
                programme.summary(),
                place(programme.place()),
                programme.budget().map(BigDecimal::longValue),
                programme.source(),
                programme.startsOn(),
                programme.endsOn(),
                programme.target(),
                programme.progress(),
                programme.closedAt(),
                programme.changedAt(),
                programme.sample());
    }

    /** Empty if it is no event. */
    Optional<PublicJson.Event> event(Entry entry) {
        return entry.body() instanceof EntryBody.Agenda agenda
                ? address(entry)
                        .map(url ->
                                new PublicJson.Event(
                                        entry.id().value(),
                                        owner(entry.unit()),
                                        url,
                                        entry.title(),
                                        agenda.about(),
                                        agenda.from(),
                                        agenda.until(),
                                        agenda.wholeDay(),
                                        agenda.place(),
                                        agenda.organiser(),
                                        entry.updatedAt(),
                                        entry.sample()))
                : Optional.empty();
    }

    /** Empty if it is no service. */
    Optional<PublicJson.Service> service(Entry entry) {
        return entry.body() instanceof EntryBody.Service service
                ? address(entry).map(url -> service(entry, service, url))
                : Optional.empty();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PublicJson.Service service(Entry entry, EntryBody.Service service, URI url) {
        return new PublicJson.Service(
                entry.id().value(),
                owner(entry.unit()),
                url,
                entry.title(),
                service.about(),
                service.requirements(),
                service.steps(),
                service.cost(),
                service.time(),
                service.legalBasis(),
                service.place(),
                service.output(),
                form(url, service.form()),
                entry.updatedAt(),
                entry.sample());
    }

    private static Optional<URI> form(URI page, Attached form) {
        return form.href().isEmpty() ? Optional.empty() : Optional.of(page.resolve(form.href()));
    }

    private Optional<URI> address(Entry entry) {
        return sites.of(entry.unit()).map(site -> site.address(Entries.path(entry)));
    }

    private Site site(PublishedStory story) {
        return story.unit()
                .map(sites::of)
                .orElseGet(() -> sites.portal(story.city()))
                .orElseThrow();
    }

    private PublicJson.Owner owner(UnitId unit) {
        return directory
                .unit(unit)
                .map(u -> new PublicJson.Owner(u.slug(), u.name()))
                .orElseThrow();
    }

    private static PublicJson.Where place(Place place) {
        return new PublicJson.Where(
                place.name(), place.latitude(), place.longitude(), place.territory());
    }

    private static PublicJson.Picture picture(StoryImage image) {
        return new PublicJson.Picture(
                image.address(), image.width(), image.height(), image.alt(), image.caption());
    }
}
