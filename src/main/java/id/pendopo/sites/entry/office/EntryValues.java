package id.pendopo.sites.entry.office;

import id.pendopo.sites.entry.Entry;
import id.pendopo.sites.entry.EntryBody;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An entry as text by the names of its form's fields. */
final class EntryValues {
    private EntryValues() {}

    static Map<String, String> of(Entry entry, ZoneId zone) {
        var values = new LinkedHashMap<String, String>();
        values.put(EntryField.TITLE, entry.title());
        values.put(EntryField.LINK, entry.body().attached().link());
        switch (entry.body()) {
            case EntryBody.Service s -> {
                values.put("about", PlainText.of(s.about()));
                values.put("requirements", String.join("\n", s.requirements()));
                values.put("steps", String.join("\n", s.steps()));
                values.put("cost", s.cost());
                values.put("duration", s.time());
                values.put("output", s.output());
                values.put("where", s.place());
                values.put("legal", String.join("\n", s.legalBasis()));
            }
            case EntryBody.Agenda a -> agenda(a, zone, values);
            case EntryBody.Document d -> {
                values.put("topic", d.topic());
                values.put("year", year(d.year()));
                values.put("about", d.about());
            }
            case EntryBody.PublicInformation p -> {
                values.put("item", p.item());
                values.put("year", year(p.year()));
                values.put("content", PlainText.of(p.content()));
                values.put("renewed", p.renewed().toString());
            }
            case EntryBody.Question q -> values.put("content", PlainText.of(q.answer()));
            case EntryBody.FreePage p -> values.put("content", PlainText.of(p.content()));
            case EntryBody.Profile p -> {
                values.put("part", p.part().slug());
                values.put("content", PlainText.of(p.content()));
            }
        }
        return values;
    }

    private static void agenda(EntryBody.Agenda a, ZoneId zone, Map<String, String> values) {
        values.put("day", a.from().atZone(zone).toLocalDate().toString());
        values.put("time", a.wholeDay() ? "" : clock(a.from(), zone));
        values.put(
                "last_day", a.until().map(u -> u.atZone(zone).toLocalDate().toString()).orElse(""));
        values.put("end", a.wholeDay() ? "" : a.until().map(u -> clock(u, zone)).orElse(""));
        values.put("where", a.place());
        values.put("organiser", a.organiser());
        values.put("about", PlainText.of(a.about()));
    }

    private static String clock(Instant at, ZoneId zone) {
        LocalTime time = at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return time.toString();
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }
}
