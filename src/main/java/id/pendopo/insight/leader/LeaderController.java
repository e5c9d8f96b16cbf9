package id.pendopo.insight.leader;

import id.pendopo.assessment.Assessment;
import id.pendopo.directory.City;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Network;
import id.pendopo.directory.Unit;
import id.pendopo.insight.InsightPermission;
import id.pendopo.insight.board.Board;
import id.pendopo.insight.board.BoardPage;
import id.pendopo.insight.board.BoardRow;
import id.pendopo.insight.board.BoardRows;
import id.pendopo.observatory.Alarm;
import id.pendopo.observatory.Observatory;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Needs;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The leader's page; fits on paper. */
@Controller
@Needs(InsightPermission.LEADER)
class LeaderController {
    private static final int FEW = 5;
    private static final int MANY = 10;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final double MOVED = 0.05;
    private static final List<Network> NETWORKS =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    private final Directory directory;
    private final Board board;
    private final Assessment assessment;
    private final Observatory observatory;
    private final InstantSource clock;
    private final MessageSource messages;

    LeaderController(
            Directory directory,
            Board board,
            Assessment assessment,
            Observatory observatory,
            InstantSource clock,
            MessageSource messages) {
        this.directory = directory;
        this.board = board;
        this.assessment = assessment;
        this.observatory = observatory;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/kerja/pimpinan")
    ModelAndView sheet(City city, Actor actor, Locale locale) {
        actor.demand(InsightPermission.LEADER, city.scope());
        return new ModelAndView("insight/leader", "page", page(city, new Texts(messages, locale)));
    }

    private LeaderPage page(City city, Texts texts) {
        CityRegister register = directory.register(city.code()).orElseThrow();
        Instant now = clock.instant();
        List<BoardRow> rows = board.rows(city);
        var words = new BoardRows(texts, assessment.rubric(city.code()).bands());
        List<BoardRow> ranked =
                rows.stream()
                        .filter(r -> r.standing().flatMap(s -> s.place()).isPresent())
                        .toList();
        List<Alarm> alarms = observatory.openAlarms(city.code());
        return new LeaderPage(
                city.name(),
                texts.moment(now, city.zone()),
                rows.size(),
                rows.stream().filter(r -> r.website().isPresent()).count(),
                rows.stream().filter(r -> r.now() == BoardRow.Pulse.READABLE).count(),
                words.median(rows),
                troubles(alarms, register, texts),
                silent(rows),
                rows.stream().filter(r -> r.newestAge().isEmpty()).count(),
                few(ranked, words),
                few(ranked.reversed().stream().limit(worst(ranked.size())).toList(), words),
                missing(register, now, texts),
                changes(rows, now, texts, true),
                changes(rows, now, texts, false),
                alarms.stream().filter(a -> a.openedAt().isAfter(now.minus(WEEK))).count());
    }

    /** No unit stands among the best and the worst. */
    private static int worst(int ranked) {
        return Math.max(0, Math.min(FEW, ranked - FEW));
    }

    private static List<BoardPage.Row> few(List<BoardRow> rows, BoardRows words) {
        return rows.stream().limit(FEW).map(words::row).toList();
    }

    private static List<LeaderPage.Trouble> troubles(
            List<Alarm> alarms, CityRegister register, Texts texts) {
        return alarms.stream()
                .filter(a -> a.kind() != Alarm.Kind.CERTIFICATE_ENDING)
                .flatMap(a ->
                        register.unit(a.unit()).stream()
                                .map(u ->
                                        new LeaderPage.Trouble(
                                                Tone.BAD,
                                                texts.of("insight.alarm", a.kind()),
                                                u.name(),
                                                "/kerja/pengamatan/" + u.id(),
                                                texts.moment(
                                                        a.openedAt(), register.city().zone()))))
                .toList();
    }

    private static List<LeaderPage.Silent> silent(List<BoardRow> rows) {
        return rows.stream()
                .filter(r -> r.newestAge().isPresent())
                .sorted(
                        Comparator.comparingDouble((BoardRow r) -> r.newestAge().orElse(0))
                                .reversed())
                .limit(MANY)
                .map(r ->
                        new LeaderPage.Silent(
                                r.unit().name(),
                                "/unit/" + r.unit().slug() + "/rapor",
                                Math.round(r.newestAge().orElse(0))))
                .toList();
    }

    private static List<LeaderPage.Missing> missing(
            CityRegister register, Instant now, Texts texts) {
        LocalDate today = LocalDate.ofInstant(now, register.city().zone());
        var missing = new ArrayList<LeaderPage.Missing>();
        missing.add(
                lacking(
                        register,
                        texts.of("insight.leader.missing.head"),
                        u -> register.head(u.id(), today).isEmpty()));
        missing.add(
                lacking(
                        register,
                        texts.of("insight.leader.missing.website"),
                        u -> register.website(u.id()).isEmpty()));
        for (Network network : NETWORKS) {
            missing.add(
                    lacking(
                            register,
                            texts.of("directory.network", network),
                            u ->
                                    register.channels(u.id()).stream()
                                            .noneMatch(c -> c.network() == network)));
        }
        return missing;
    }

    private static LeaderPage.Missing lacking(
            CityRegister register, String what, Predicate<Unit> lacks) {
        return new LeaderPage.Missing(
                what, register.activeUnits().stream().filter(lacks).count(), "/kerja/unit/kurang");
    }

    private static List<LeaderPage.Change> changes(
            List<BoardRow> rows, Instant now, Texts texts, boolean up) {
        record Moved(BoardRow row, double by) {}
        Instant since = now.minus(WEEK);
        return rows.stream()
                .flatMap(r ->
                        r.standing().flatMap(s -> Weeks.change(s, since)).stream()
                                .map(by -> new Moved(r, by)))
                .filter(m -> up ? m.by() > MOVED : m.by() < -MOVED)
                .sorted(Comparator.comparingDouble(m -> up ? -m.by() : m.by()))
                .limit(FEW)
                .map(m -> change(m.row(), m.by(), texts))
                .toList();
    }

    private static LeaderPage.Change change(BoardRow row, double by, Texts texts) {
        return new LeaderPage.Change(
                row.unit().name(),
                "/unit/" + row.unit().slug() + "/rapor",
                texts.of("insight.trend", by),
                Optional.of(row.score())
                        .filter(s -> s >= 0)
                        .map(s -> texts.of("insight.score", s))
                        .orElse(""));
    }
}
