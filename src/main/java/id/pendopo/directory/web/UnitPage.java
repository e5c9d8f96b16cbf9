package id.pendopo.directory.web;

import id.pendopo.directory.Channel;
import id.pendopo.directory.Official;
import id.pendopo.directory.Territory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitFilter.Missing;
import id.pendopo.directory.web.UnitDoor.Opened;
import id.pendopo.platform.web.Texts;
import id.pendopo.platform.web.page.Crumb;
import id.pendopo.platform.web.page.Tab;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A unit in the back office, one tab of it.
 *
 * @param kecamatan its name; empty if unknown
 * @param officials in office, or soon to be
 * @param formerOfficials whose term has ended
 * @param history empty unless the tab shows it
 */
public record UnitPage(
        Unit unit,
        boolean mayEdit,
        boolean mayEditOwn,
        LocalDate today,
        List<Crumb> crumbs,
        List<Tab> tabs,
        Optional<Unit> parent,
        List<Unit> below,
        String kecamatan,
        String territory,
        List<Missing> missing,
        List<Official> officials,
        List<Official> formerOfficials,
        List<Channel> channels,
        List<HistoryEntry> history) {

    /** Which tab is open. */
    enum View {
        DATA(""),
        OFFICIALS("/pejabat"),
        CHANNELS("/kanal"),
        HISTORY("/riwayat");

        private final String path;

        View(String path) {
            this.path = path;
        }
    }

    static UnitPage of(Opened opened, View view, List<HistoryEntry> history, Texts t) {
        Unit unit = opened.unit();
        var register = opened.register();
        List<Official> officials = register.officials(unit.id());
        List<Channel> channels = register.channels(unit.id());
        return new UnitPage(
                unit,
                opened.mayEdit(),
                opened.mayEditOwn(),
                opened.today(),
                List.of(new Crumb(t.of("directory.menu.units"), "/kerja/unit")),
                tabs(unit, view, officials.size(), channels.size(), t),
                unit.parent().flatMap(register::unit),
                register.below(unit.id()),
                register.kecamatan(unit).map(Territory::name).orElse(""),
                unit.territory().flatMap(register::territory).map(Territory::name).orElse(""),
                Arrays.stream(Missing.values())
                        .filter(m -> m.in(register, unit, opened.today()))
                        .toList(),
                officials.stream().filter(o -> !former(o, opened.today())).toList(),
                officials.stream().filter(o -> former(o, opened.today())).toList(),
                channels,
                history);
    }

    static boolean former(Official official, LocalDate today) {
        return official.until().filter(day -> day.isBefore(today)).isPresent();
    }

    private static List<Tab> tabs(Unit unit, View open, int officials, int channels, Texts t) {
        return Arrays.stream(View.values())
                .map(view ->
                        new Tab(
                                t.of("directory.tab", view),
                                "/kerja/unit/" + unit.id() + view.path,
                                view == open,
                                switch (view) {
                                    case OFFICIALS -> Integer.toString(officials);
                                    case CHANNELS -> Integer.toString(channels);
                                    case DATA, HISTORY -> "";
                                }))
                .toList();
    }
}
