package id.pendopo.newsroom.web.card;

import id.pendopo.directory.City;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.card.CardSize;
import id.pendopo.newsroom.card.DrawStoryCard;
import id.pendopo.newsroom.card.sample.SampleText;
import id.pendopo.newsroom.card.template.CardTemplates;
import id.pendopo.newsroom.card.template.Template;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Option;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows what every template bears: short, full, long and hostile texts in each size. */
@Controller
@Needs(NewsroomPermission.VIEW)
class CardGalleryController {
    static final String PATH = "/kerja/kartu/galeri";

    private final CardTemplates templates;
    private final DrawStoryCard draw;
    private final MessageSource messages;
    private final InstantSource clock;

    CardGalleryController(
            CardTemplates templates,
            DrawStoryCard draw,
            MessageSource messages,
            InstantSource clock) {
        this.templates = templates;
        this.draw = draw;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView gallery(
            Locale locale,
            @RequestParam(name = "ukuran", defaultValue = "") String wanted,
            @RequestParam(name = "templat", defaultValue = "") String only) {
        var t = new Texts(messages, locale);
        Optional<CardSize> chosen = CardSize.of(wanted);
        List<CardGalleryPage.Shown> shown =
                templates.all().stream()
                        .filter(a -> only.isEmpty() || a.id().equals(only))
                        .filter(a -> chosen.map(a.sizes()::contains).orElse(true))
                        .map(a -> shown(a, chosen.orElseGet(() -> CardForm.usual(a)), t))
                        .toList();
        var page =
                new CardGalleryPage(
                        chosen.map(CardSize::word).orElse(""),
                        only,
                        chosen.isPresent() || !only.isEmpty(),
                        Arrays.stream(CardSize.values())
                                .map(s -> new Option(s.word(), t.of("newsroom.card.size", s)))
                                .toList(),
                        templates.all().stream()
                                .map(a -> new Option(a.id(), a.label().in(locale)))
                                .toList(),
                        shown);
        return new ModelAndView("newsroom/cardgallery", "page", page);
    }

    private static CardGalleryPage.Shown shown(Template template, CardSize size, Texts t) {
        return new CardGalleryPage.Shown(
                template.id(),
                template.label().in(t.locale()),
                template.purpose().in(t.locale()),
                Arrays.stream(SampleText.values())
                        .map(text ->
                                new CardGalleryPage.Sample(
                                        "%s/%s/%s/%s.jpg"
                                                .formatted(
                                                        PATH,
                                                        template.id(),
                                                        word(text),
                                                        size.word()),
                                        t.of("newsroom.card.sample", text),
                                        size.width(),
                                        size.height()))
                        .toList());
    }

    @GetMapping(PATH + "/{template}/{text}/{size}.jpg")
    ResponseEntity<byte[]> sample(
            City city,
            @PathVariable String template,
            @PathVariable String text,
            @PathVariable String size) {
        Template found =
                templates.find(template).orElseThrow(() -> new NotFound("Template " + template));
        CardSize wanted =
                CardSize.of(size)
                        .filter(found.sizes()::contains)
                        .orElseThrow(() -> new NotFound("Size %s of %s".formatted(size, template)));
        SampleText said =
                Arrays.stream(SampleText.values())
                        .filter(s -> word(s).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Sample " + text));
        LocalDate today = LocalDate.ofInstant(clock.instant(), city.zone());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body(draw.sample(city, found, said, wanted, today).jpeg());
    }

    private static String word(SampleText text) {
        return switch (text) {
            case BRIEF -> "pendek";
            case FULL -> "biasa";
            case LONG -> "panjang";
            case HOSTILE -> "sulit";
        };
    }
}
