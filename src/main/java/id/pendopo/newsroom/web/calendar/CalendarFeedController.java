package id.pendopo.newsroom.web.calendar;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.calendar.CalendarFeedRepository;
import id.pendopo.newsroom.calendar.CalendarItem;
import id.pendopo.newsroom.calendar.FeedSecret;
import id.pendopo.newsroom.calendar.ICalendar;
import id.pendopo.newsroom.calendar.KeepCalendarFeed;
import id.pendopo.newsroom.calendar.ReadCalendarFeed;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Notice;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.error.NotFound;
import id.pendopo.platform.web.page.Crumb;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar for programs: its secret address, and what stands there. */
@Controller
class CalendarFeedController {
    private static final String PATH = CalendarController.PATH + "/alamat";
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeedRepository feeds;
    private final KeepCalendarFeed keeping;
    private final ReadCalendarFeed reading;
    private final Directory directory;
    private final IdentitySettings identity;
    private final MessageSource messages;
    private final InstantSource clock;

    CalendarFeedController(
            CalendarFeedRepository feeds,
            KeepCalendarFeed keeping,
            ReadCalendarFeed reading,
            Directory directory,
            IdentitySettings identity,
            MessageSource messages,
            InstantSource clock) {
        this.feeds = feeds;
        this.keeping = keeping;
        this.reading = reading;
        this.directory = directory;
        this.identity = identity;
        this.messages = messages;
        this.clock = clock;
    }

    @Needs(NewsroomPermission.VIEW)
    @GetMapping(PATH)
    ModelAndView page(City city, Actor actor, Locale locale) {
        return page(city, actor, locale, "");
    }

    /** The address is in this one answer and nowhere else. */
    @Needs(NewsroomPermission.VIEW)
    @PostMapping(PATH)
    ModelAndView make(City city, Actor actor, Locale locale, HttpServletRequest request) {
        FeedSecret secret = keeping.make(city, actor);
        return page(city, actor, locale, origin(request) + "/kalender/" + secret.value() + ".ics");
    }

    @Needs(NewsroomPermission.VIEW)
    @PostMapping(PATH + "/cabut")
    String revoke(City city, Actor actor, RedirectAttributes redirect) {
        keeping.revoke(city, actor);
        redirect.addFlashAttribute(Notice.NAME, Notice.good("newsroom.calendar.feed.revoked"));
        return "redirect:" + PATH;
    }

    /** Whoever has the address reads it; a wrong one says no more than that it is wrong. */
    @GetMapping("/kalender/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        ReadCalendarFeed.Feed feed =
                reading.read(new FeedSecret(secret))
                        .orElseThrow(() -> new NotFound("Calendar at a secret address"));
        var words =
                new CalendarWords(
                        feed.city(),
                        directory.register(feed.city().code()),
                        new Texts(messages, Locale.of("id")));
        var calendar =
                new ICalendar(
                        words.t().of("newsroom.calendar.feed.name", feed.city().name()),
                        clock.instant());
        feed.items().forEach(item -> add(calendar, item, words, origin(request)));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Content-Disposition", "inline; filename=\"kalender.ics\"")
                .body(calendar.end().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(
            ICalendar calendar, CalendarItem item, CalendarWords words, String origin) {
        Texts t = words.t();
        String title = item.title().isBlank() ? t.of("newsroom.story.untitled") : item.title();
        String summary =
                t.of(
                        "newsroom.calendar.feed.summary",
                        words.status(item),
                        title,
                        words.owner(item.unit()));
        String address =
                origin
                        + item.story()
                                .map(s -> "/kerja/berita/" + s)
                                .orElse(CalendarController.PATH + "/rencana/" + item.id());
        String uid = item.id() + "@pendopo";
        item.at()
                .ifPresentOrElse(
                        at -> calendar.moment(uid, at, summary, item.note(), address),
                        () -> calendar.day(uid, item.day(), summary, item.note(), address));
    }

    private ModelAndView page(City city, Actor actor, Locale locale, String address) {
        var t = new Texts(messages, locale);
        return new ModelAndView(
                "newsroom/calendarfeed",
                "page",
                new FeedPage(
                        feeds.madeAt(actor.id(), city.code())
                                .map(at -> t.moment(at, city.zone()))
                                .orElse(""),
                        address,
                        List.of(
                                new Crumb(
                                        t.of("newsroom.calendar.menu"), CalendarController.PATH))));
    }

    private String origin(HttpServletRequest request) {
        return identity.origin()
                .map(URI::toString)
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }
}
