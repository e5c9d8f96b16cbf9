package id.pendopo.newsroom.web.card;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.card.Card;
import id.pendopo.newsroom.card.CardContent;
import id.pendopo.newsroom.card.CardId;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.DrawStoryCard;
import id.pendopo.newsroom.card.KeepCard;
import id.pendopo.newsroom.card.Keeping;
import id.pendopo.newsroom.card.Prefill;
import id.pendopo.newsroom.card.ShelveCard;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with cards. */
@Controller
class StoryCardActController {
    private static final String CARD = StoryCardController.PATH + "/{card}";

    private final CardDoor door;
    private final StoryCardPages pages;
    private final CardTemplates templates;
    private final KeepCard keep;
    private final ShelveCard shelve;
    private final DrawStoryCard draw;
    private final InstantSource clock;

    StoryCardActController(
            CardDoor door,
            StoryCardPages pages,
            CardTemplates templates,
            KeepCard keep,
            ShelveCard shelve,
            DrawStoryCard draw,
            InstantSource clock) {
        this.door = door;
        this.pages = pages;
        this.templates = templates;
        this.keep = keep;
        this.shelve = shelve;
        this.draw = draw;
        this.clock = clock;
    }

    /** Adds a card, filled from the story. The id comes with the form: sent twice, it is one. */
    @Needs(NewsroomPermission.WRITE)
    @PostMapping(StoryCardController.PATH)
    String add(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Story story = door.story(city, id, actor);
        String word = new CardForm(sent).word("templat");
        Template template =
                templates.find(word).orElseThrow(() -> new NotFound("Template " + word));
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        Keeping kept =
                keep.add(
                        fresh(sent.getOrDefault("kartu", "")),
                        story,
                        template,
                        Prefill.of(template, story.manuscript(), draw.unit(story, city)),
                        today,
                        actor);
        return answer(story, kept, Notice.good("newsroom.card.done.added"), redirect);
    }

    /** Keeps what is typed; another template takes over what has the same name. */
    @Needs(NewsroomPermission.WRITE)
    @PostMapping(CARD)
    String save(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID card,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        Story story = door.story(city, id, actor);
        Card kept = door.card(story, card);
        var form = new CardForm(sent);
        Template before = pages.template(kept);
        Template template = templates.find(form.word("templat")).orElse(before);
        CardContent typed = form.content(before, story, kept.content());
        CardContent content =
                template.id().equals(before.id())
                        ? typed
                        : Prefill.of(template, story.manuscript(), draw.unit(story, city), typed);
        Keeping outcome =
                keep.save(
                        kept.id(), form.seen(), template, content, form.date(kept.dated()), actor);
        redirect.addAttribute(CardForm.SIZE, form.size(template).word());
        return answer(story, outcome, Notice.good("newsroom.card.done.saved"), redirect);
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(CARD + "/pindah")
    String move(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID card,
            @RequestParam(name = "arah", defaultValue = "") String way) {
        Story story = door.story(city, id, actor);
        Card kept = door.card(story, card);
        keep.move(kept, way.equals("maju"), actor);
        return to(story, Optional.of(kept.id()));
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(CARD + "/hapus")
    String remove(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID card,
            RedirectAttributes redirect) {
        Story story = door.story(city, id, actor);
        Card kept = door.removed(story, card);
        keep.remove(kept, actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.info("newsroom.card.done.removed"));
        redirect.addAttribute(StoryCardController.REMOVED, kept.id().toString());
        return to(story, Optional.empty());
    }

    @Needs(NewsroomPermission.WRITE)
    @PostMapping(CARD + "/kembalikan")
    String restore(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID card,
            RedirectAttributes redirect) {
        Story story = door.story(city, id, actor);
        Keeping outcome = keep.restore(door.removed(story, card), actor);
        return answer(story, outcome, Notice.good("newsroom.card.done.restored"), redirect);
    }

    @Needs(NewsroomPermission.MEDIA)
    @PostMapping(CARD + "/pustaka")
    String shelve(
            City city,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID card,
            @RequestParam(name = "ukuran", defaultValue = "") List<String> chosen,
            RedirectAttributes redirect) {
        Story story = door.story(city, id, actor, NewsroomPermission.MEDIA);
        Card kept = door.card(story, card);
        Template template = pages.template(kept);
        Set<CardSize> sizes =
                chosen.stream()
                        .flatMap(word -> CardSize.of(word).stream())
                        .filter(template.sizes()::contains)
                        .collect(Collectors.toSet());
        Notice told =
                sizes.isEmpty()
                        ? Notice.warn("newsroom.card.done.no-size")
                        : switch (shelve.shelve(story, kept, template, sizes, actor)) {
                            case ShelveCard.Shelved.Done(var pictures) ->
                                    Notice.good("newsroom.card.done.shelved", pictures.size());
                            case ShelveCard.Shelved.Refused(var why) ->
                                    Notice.bad(
                                            "newsroom.media.refused."
                                                    + why.name()
                                                            .toLowerCase(java.util.Locale.ROOT)
                                                            .replace('_', '-'));
                        };
        redirect.addFlashAttribute(Notice.NAME, told);
        return to(story, Optional.of(kept.id()));
    }

    private static CardId fresh(String id) {
        try {
            return new CardId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound("Card to make as " + id);
        }
    }

    private static String answer(
            Story story, Keeping outcome, Notice done, RedirectAttributes redirect) {
        return switch (outcome) {
            case Keeping.Kept(var card) -> {
                redirect.addFlashAttribute(Notice.NAME, done);
                yield to(story, Optional.of(card.id()));
            }
            case Keeping.Stale(var now) -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.warn("newsroom.card.done.stale"));
                yield to(story, Optional.of(now.id()));
            }
            case Keeping.Full() -> {
                redirect.addFlashAttribute(
                        Notice.NAME, Notice.warn("newsroom.card.done.full", Card.MOST_IN_CAROUSEL));
                yield to(story, Optional.empty());
            }
            case Keeping.Gone() -> {
                redirect.addFlashAttribute(Notice.NAME, Notice.warn("newsroom.card.done.gone"));
                yield to(story, Optional.empty());
            }
        };
    }

    private static String to(Story story, Optional<CardId> card) {
        String home = CardDoor.home(story);
        return "redirect:" + card.map(c -> home + "/" + c).orElse(home);
    }
}
