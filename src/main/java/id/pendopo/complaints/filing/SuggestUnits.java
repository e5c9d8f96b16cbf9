package id.pendopo.complaints.filing;

import id.pendopo.complaints.handling.Report;
import id.pendopo.directory.CityRegister;
import id.pendopo.directory.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Units a report probably belongs to, the likeliest first: named in the text, then by its topic,
 * then the kelurahan or kecamatan of its place. At most five, so that each has a key.
 */
public final class SuggestUnits {
    private static final int MOST = 5;
    private static final int SHORTEST_NAME = 5;
    private final CityRegister register;
    private final Topics topics;

    public SuggestUnits(CityRegister register, Topics topics) {
        this.register = register;
        this.topics = topics;
    }

    public List<Unit> of(Report report) {
        var words = new SpokenWords(report.content().words());
        Optional<Topic> topic = topics.find(report.topic());
        var suggested = new ArrayList<Unit>();
        List<Unit> units = register.activeUnits();
        units.stream()
                .filter(u -> u.name().length() >= SHORTEST_NAME && words.has(u.name()))
                .forEach(suggested::add);
        topic.ifPresent(t ->
                t.units()
                        .forEach(part ->
                                units.stream()
                                        .filter(u ->
                                                u.name().toLowerCase(Locale.ROOT).contains(part))
                                        .forEach(suggested::add)));
        report.spot()
                .territory()
                .ifPresent(code ->
                        units.stream()
                                .filter(u -> u.territory().filter(code::equals).isPresent())
                                .forEach(suggested::add));
        return suggested.stream().distinct().limit(MOST).toList();
    }
}
