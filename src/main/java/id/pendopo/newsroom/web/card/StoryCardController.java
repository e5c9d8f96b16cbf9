package id.pendopo.newsroom.web.card;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.card.Card;
import id.pendopo.newsroom.card.CardId;
import id.pendopo.newsroom.card.CardRepository;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.DrawStoryCard;
import id.pendopo.newsroom.card.draw.Drawn;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the cards of a story, and each as it looks while it is written. */
@Controller
@Needs(NewsroomPermission.WRITE)
class StoryCardController {
    static final String PATH = "/kerja/berita/{id}/kartu";
    static final String REMOVED = "dihapus";
    private static final String PAGE = "newsroom/cardeditor";

    private final CardDoor door;
    private final StoryCardPages pages;
    private final CardRepository cards;
    private final DrawStoryCard draw;
    private final MessageSource messages;

    StoryCardController(
            CardDoor door,
            StoryCardPages pages,
            CardRepository cards,
            DrawStoryCard draw,
            MessageSource messages) {
        this.door = door;
        this.pages = pages;
        this.cards = cards;
        this.draw = draw;
        this.messages = messages;
    }

    /**
     * All cards; with the first opened, if there is one.
     *
     * @param gone a card that was just removed
     */
    @GetMapping(PATH)
    ModelAndView all(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(name = REMOVED, required = false) @Nullable UUID gone) {
        Story story = door.story(city, id, actor);
        Optional<Card> first = cards.of(story.id()).stream().findFirst();
        Optional<Card> removed =
                Optional.ofNullable(gone)
                        .flatMap(card -> cards.find(new CardId(card)))
                        .filter(c -> c.story().equals(story.id()) && c.removedAt().isPresent());
        CardEditorPage page =
                pages.page(
                        story,
                        first,
                        first.map(c -> pages.kept(c, CardForm.usual(pages.template(c)))),
                        city,
                        actor,
                        new Texts(messages, locale));
        return new ModelAndView(
                PAGE, "page", page.withRemoved(removed.map(c -> c.id().toString()).orElse("")));
    }

    @GetMapping(PATH + "/{card}")
    ModelAndView one(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable UUID card,
            @RequestParam Map<String, String> sent) {
        Story story = door.story(city, id, actor);
        Card kept = door.card(story, card);
        CardSize size = new CardForm(sent).size(pages.template(kept));
        return new ModelAndView(
                PAGE,
                "page",
                pages.page(
                        story,
                        Optional.of(kept),
                        Optional.of(pages.kept(kept, size)),
                        city,
                        actor,
                        new Texts(messages, locale)));
    }

    /**
     * The card with what is typed; nothing is kept.
     *
     * @param part set by the script, which wants the picture and its warnings alone
     */
    @PostMapping(PATH + "/{card}/pratinjau")
    ModelAndView preview(
            City city,
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable UUID card,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part) {
        Story story = door.story(city, id, actor);
        Card kept = door.card(story, card);
        var form = new CardForm(sent);
        Template template = pages.template(kept);
        var typed =
                new StoryCardPages.Typed(
                        template,
                        form.content(template, story, kept.content()),
                        form.date(kept.dated()),
                        form.size(template),
                        false);
        var t = new Texts(messages, locale);
        return part.isEmpty()
                ? new ModelAndView(
                        PAGE,
                        "page",
                        pages.page(story, Optional.of(kept), Optional.of(typed), city, actor, t))
                : new ModelAndView("newsroom/cardpreview", "page", pages.preview(story, typed, t));
    }

    /** The card as it is kept, as a file; named {@code 1080x1350.jpg} or {@code .png}. */
    @GetMapping(PATH + "/{card}/{size}.{form}")
    ResponseEntity<byte[]> file(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID card,
            @PathVariable String size,
            @PathVariable String form) {
        Story story = door.story(city, id, actor);
        Card kept = door.card(story, card);
        Template template = pages.template(kept);
        CardSize wanted =
                CardSize.of(size)
                        .filter(template.sizes()::contains)
                        .filter(s -> form.equals("jpg") || form.equals("png"))
                        .orElseThrow(
                                () -> new NotFound("Card %s as %s.%s".formatted(card, size, form)));
        Drawn drawn = draw.draw(story, template, kept.content(), kept.dated(), wanted);
        return form.equals("jpg")
                ? ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(drawn.jpeg())
                : ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(drawn.png());
    }
}
