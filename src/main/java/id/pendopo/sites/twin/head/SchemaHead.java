package id.pendopo.sites.twin.head;

import id.pendopo.newsroom.Programme;
import id.pendopo.newsroom.PublishedStory;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.sites.HeadExtras;
import id.pendopo.sites.HeadSource;
import id.pendopo.sites.PublicPage;
import id.pendopo.sites.Site;
import id.pendopo.sites.Subject;
import id.pendopo.sites.entry.Entries;
import id.pendopo.sites.twin.StoryFilm;
import id.pendopo.sites.twin.StoryImage;
import id.pendopo.sites.twin.StoryMedia;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD of every public page: who speaks, where the page stands, and what it is about. */
@Component
@Order(20)
final class SchemaHead implements HeadSource {
    private final Organisations organisations;
    private final StoryMedia media;
    private final Entries entries;
    private final JsonMapper json;

    SchemaHead(Organisations organisations, StoryMedia media, Entries entries, JsonMapper json) {
        this.organisations = organisations;
        this.media = media;
        this.entries = entries;
        this.json = json;
    }

    @Override
    public HeadExtras of(Site site, PublicPage page, Texts texts) {
        var all = new ArrayList<Ld>();
        switch (page.subject()) {
            case Subject.Front() -> {
                all.add(organisations.whole(site));
                all.add(website(site, texts));
            }
            case Subject.Story(PublishedStory story) -> story(site, page, story, texts, all);
            case Subject.Work(Programme programme) -> all.add(work(site, programme));
            case Subject.Listing() -> all.add(list(site, page));
            case Subject.Entry(var id, var kind) ->
                    entries.find(id).flatMap(e -> EntryLd.of(site, e)).ifPresent(all::add);
            case Subject.Plain() -> {}
        }
        if (!page.crumbs().isEmpty()) {
            all.add(crumbs(site, page));
        }
        List<String> written =
                all.stream().map(ld -> json.writeValueAsString(ld.document())).toList();
        return new HeadExtras(List.of(), List.of(), written);
    }

    private static Ld website(Site site, Texts texts) {
        return Ld.of("WebSite")
                .put("@id", site.origin() + "/#situs")
                .put("name", site.name())
                .put("url", site.address("/"))
                .put("inLanguage", texts.locale().toLanguageTag())
                .put("publisher", Ld.reference(Organisations.id(site)))
                .put(
                        "potentialAction",
                        Ld.of("SearchAction")
                                .put(
                                        "target",
                                        Ld.of("EntryPoint")
                                                .put(
                                                        "urlTemplate",
                                                        site.origin()
                                                                + "/cari?q={search_term_string}"))
                                .put("query-input", "required name=search_term_string"));
    }

    /** Nothing of what was taken back but where it stood. */
    private void story(
            Site site, PublicPage page, PublishedStory story, Texts texts, List<Ld> all) {
        if (story.withdrawal().isPresent()) {
            return;
        }
        List<StoryImage> images = media.images(site, story);
        Optional<StoryFilm> film = media.film(site, story);
        film.filter(f -> !images.isEmpty())
                .ifPresent(f -> all.add(StoryLd.film(site, story, f, images)));
        Ld article = StoryLd.article(site, story, images, texts);
        page.original().ifPresent(original -> article.put("isBasedOn", original));
        all.add(article);
    }

    private static Ld work(Site site, Programme programme) {
        return Ld.of("Project")
                .put("@id", site.address("/program/" + programme.slug()) + "#program")
                .put("name", programme.name())
                .put("description", programme.summary())
                .put("url", site.address("/program/" + programme.slug()))
                .put("foundingDate", programme.startsOn())
                .put("dissolutionDate", programme.endsOn())
                .put("location", StoryLd.place(programme.place()))
                .put("parentOrganization", Organisations.brief(site));
    }

    private static Ld list(Site site, PublicPage page) {
        return Ld.of("CollectionPage")
                .put("name", page.title())
                .put("description", page.description())
                .put("url", site.address(page.path()))
                .put("dateModified", page.updated())
                .put("publisher", Organisations.brief(site));
    }

    private static Ld crumbs(Site site, PublicPage page) {
        var steps = new ArrayList<Crumb>(page.crumbs());
        steps.add(new Crumb(page.title(), page.path()));
        var items = new ArrayList<Ld>();
        for (Crumb step : steps) {
            items.add(
                    Ld.of("ListItem")
                            .put("position", items.size() + 1)
                            .put("name", step.label())
                            .put("item", site.origin().resolve(step.href())));
        }
        return Ld.of("BreadcrumbList").put("itemListElement", items);
    }
}
