package id.pendopo.sites.web.moving;

import id.pendopo.directory.City;
import id.pendopo.directory.Unit;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Tone;
import id.pendopo.sites.wordpress.Move;
import id.pendopo.sites.wordpress.read.LeftOut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Says how a run stands. */
record MoveWords(Texts t, City city) {
    /** Lines of one reason that a page shows; the table has all. */
    private static final int SHOWN = 25;

    MovesPage.Row row(Move move, String unit) {
        return new MovesPage.Row(
                MovingDoor.PATH + "/" + move.id(),
                unit,
                move.address(),
                t.moment(move.askedAt(), city.zone()),
                tone(move.status()),
                status(move),
                progress(move));
    }

    MovePage page(Move move, Unit unit, List<LeftOut> lines) {
        List<MovePage.Group> groups = groups(lines);
        Move.Count c = move.count();
        return new MovePage(
                MovingDoor.PATH + "/" + move.id(),
                unit.name(),
                "/kerja/situs/" + unit.id(),
                move.address(),
                t.moment(move.askedAt(), city.zone()),
                move.askedName(),
                tone(move.status()),
                status(move),
                move.fault().map(f -> t.of("moving.fault." + f, move.detail())).orElse(""),
                progress(move),
                c.seen(),
                expected(move),
                t.of(
                        move.dryRun() ? "moving.would" : "moving.came",
                        c.added(),
                        c.changed(),
                        c.unchanged(),
                        c.kept(),
                        c.media()),
                move.endedAt().isEmpty(),
                move.status().next().contains(Move.Status.WAITING),
                groups,
                groups.stream().mapToLong(g -> g.count() - g.lines().size()).sum());
    }

    private List<MovePage.Group> groups(List<LeftOut> lines) {
        var byReason = new EnumMap<LeftOut.Reason, List<LeftOut>>(LeftOut.Reason.class);
        lines.forEach(l -> byReason.computeIfAbsent(l.reason(), r -> new ArrayList<>()).add(l));
        return byReason.entrySet().stream()
                .map(e ->
                        new MovePage.Group(
                                t.of("moving.reason." + e.getKey()),
                                e.getValue().size(),
                                e.getValue().stream().limit(SHOWN).map(MoveWords::line).toList()))
                .toList();
    }

    private static MovePage.Line line(LeftOut l) {
        String title = l.title().isBlank() ? l.address() : l.title();
        boolean web = l.address().startsWith("http://") || l.address().startsWith("https://");
        return new MovePage.Line(
                title.isBlank() ? l.key() : title, web ? l.address() : "", l.detail());
    }

    private String progress(Move move) {
        Move.Count c = move.count();
        return t.of("moving.progress", c.seen(), expected(move), c.media());
    }

    /** Old sites count wrong; a run at its end knows better. */
    private static int expected(Move move) {
        Move.Count c = move.count();
        return move.status() == Move.Status.DONE ? c.seen() : Math.max(c.expected(), c.seen());
    }

    private String status(Move move) {
        String words = t.of("moving.status", move.status());
        return move.dryRun() ? t.of("moving.status.trial", words) : words;
    }

    private static Tone tone(Move.Status status) {
        return switch (status) {
            case WAITING, RUNNING -> Tone.INFO;
            case STOPPED -> Tone.WARN;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }
}
