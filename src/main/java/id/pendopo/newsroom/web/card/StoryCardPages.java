package id.pendopo.newsroom.web.card;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.card.Card;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardPicture;
import id.pendopo.newsroom.card.CardRepository;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.DrawStoryCard;
import id.pendopo.newsroom.card.draw.Drawn;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the editor's page of what a card says. */
@Component
class StoryCardPages {
    private final CardRepository cards;
    private final CardTemplates templates;
    private final DrawStoryCard draw;
    private final CardInputs inputs;

    StoryCardPages(
            CardRepository cards, CardTemplates templates, DrawStoryCard draw, CardInputs inputs) {
        this.cards = cards;
        this.templates = templates;
        this.draw = draw;
        this.inputs = inputs;
    }

    /** What is shown of a card: as it is kept, or as it is typed. */
    record Typed(
            Template template, CardContent content, LocalDate date, CardSize size, boolean saved) {}

    /** The template of a card; one that is gone since is replaced by the first. */
    Template template(Card card) {
        return templates.find(card.template()).orElse(templates.all().getFirst());
    }

    Typed kept(Card card, CardSize size) {
        return new Typed(template(card), card.content(), card.dated(), size, true);
    }

    CardEditorPage page(
            Story story,
            Optional<Card> card,
            Optional<Typed> typed,
            City city,
            Actor actor,
            Texts t) {
        List<Card> all = cards.of(story.id());
        String home = CardDoor.home(story);
        return new CardEditorPage(
                crumbs(story, card.isPresent(), t),
                title(story, t),
                home,
                card.map(c -> home + "/" + c.id()).orElse(""),
                strip(all, card, home, t),
                all.size() < Card.MOST_IN_CAROUSEL,
                UUID.randomUUID().toString(),
                "",
                templates.all().stream()
                        .map(a ->
                                new Option(
                                        a.id(),
                                        a.label().in(t.locale()),
                                        a.purpose().in(t.locale())))
                        .toList(),
                form(card, typed, story, t),
                typed.map(p -> preview(story, p, t)).orElseGet(StoryCardPages::nothing),
                card.map(c -> sizes(c, story, home, t)).orElse(List.of()),
                actor.may(NewsroomPermission.MEDIA, story.scope()));
    }

    CardEditorPage.Preview preview(Story story, Typed typed, Texts t) {
        Drawn drawn =
                draw.draw(story, typed.template(), typed.content(), typed.date(), typed.size());
        var words = new CardWarnings(typed.template(), t);
        return new CardEditorPage.Preview(
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(drawn.jpeg()),
                typed.size().width(),
                typed.size().height(),
                draw.alt(story, typed.template(), typed.content(), typed.date()),
                drawn.warnings().stream().map(words::said).distinct().toList(),
                typed.saved());
    }

    private CardEditorPage.Form form(
            Optional<Card> card, Optional<Typed> typed, Story story, Texts t) {
        if (card.isEmpty() || typed.isEmpty()) {
            return new CardEditorPage.Form(0, "", "", List.of(), "", "", "", List.of());
        }
        Template template = typed.get().template();
        return new CardEditorPage.Form(
                card.get().version(),
                template.id(),
                template.purpose().in(t.locale()),
                inputs.of(template, typed.get().content(), story, t),
                typed.get().content().text(CardContent.SOURCE),
                typed.get().date().toString(),
                typed.get().size().word(),
                template.sizes().stream()
                        .map(s -> new Option(s.word(), t.of("newsroom.card.size", s)))
                        .toList());
    }

    private List<CardEditorPage.Strip> strip(
            List<Card> all, Optional<Card> current, String home, Texts t) {
        var strip = new ArrayList<CardEditorPage.Strip>();
        for (int i = 0; i < all.size(); i++) {
            Card card = all.get(i);
            Template template = template(card);
            strip.add(
                    new CardEditorPage.Strip(
                            home + "/" + card.id(),
                            "%s/%s/%s.jpg?versi=%d"
                                    .formatted(
                                            home,
                                            card.id(),
                                            CardForm.usual(template).word(),
                                            card.version()),
                            template.label().in(t.locale()),
                            i + 1,
                            current.filter(c -> c.id().equals(card.id())).isPresent(),
                            i == 0,
                            i == all.size() - 1));
        }
        return strip;
    }

    private List<CardEditorPage.Size> sizes(Card card, Story story, String home, Texts t) {
        List<CardPicture> saved =
                cards.pictures(story.id()).stream()
                        .filter(p -> p.card().equals(card.id()))
                        .toList();
        return template(card).sizes().stream()
                .map(size -> {
                    Optional<CardPicture> picture =
                            saved.stream().filter(p -> p.size() == size).findFirst();
                    String file = "%s/%s/%s".formatted(home, card.id(), size.word());
                    return new CardEditorPage.Size(
                            size.word(),
                            t.of("newsroom.card.size", size),
                            file + ".jpg",
                            file + ".png",
                            picture.map(p -> "/kerja/media/" + p.asset()).orElse(""),
                            picture.filter(p -> p.version() == card.version()).isPresent());
                })
                .toList();
    }

    private static CardEditorPage.Preview nothing() {
        return new CardEditorPage.Preview("", 0, 0, "", List.of(), true);
    }

    private static List<Crumb> crumbs(Story story, boolean inside, Texts t) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(t.of("newsroom.stories.title"), "/kerja/berita"));
        crumbs.add(new Crumb(title(story, t), "/kerja/berita/" + story.id()));
        if (inside) {
            crumbs.add(new Crumb(t.of("newsroom.card.title"), CardDoor.home(story)));
        }
        return crumbs;
    }

    private static String title(Story story, Texts t) {
        return story.title().isBlank() ? t.of("newsroom.story.untitled") : story.title();
    }
}
