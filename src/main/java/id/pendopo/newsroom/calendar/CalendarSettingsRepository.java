package id.pendopo.newsroom.calendar;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a city sets for its calendar: pillars, notes of days, fields of work. */
@Repository
public class CalendarSettingsRepository {
    private final JdbcClient db;

    CalendarSettingsRepository(JdbcClient db) {
        this.db = db;
    }

    /** The pillars of the city by weekday; a weekday without one is left out. */
    public Map<DayOfWeek, Pillar> pillars(CityCode city) {
        return db
                .sql("select * from newsroom.pillar where city = :city")
                .param("city", city.value())
                .query((row, n) ->
                        new Pillar(
                                DayOfWeek.of(row.getInt("weekday")),
                                row.getString("name"),
                                row.getString("note")))
                .list()
                .stream()
                .collect(Collectors.toMap(Pillar::weekday, p -> p, (a, b) -> b, TreeMap::new));
    }

    void replacePillars(CityCode city, List<Pillar> pillars) {
        db.sql("delete from newsroom.pillar where city = :city")
                .param("city", city.value())
                .update();
        for (Pillar pillar : pillars) {
            db.sql(
                            """
                            insert into newsroom.pillar (city, weekday, name, note)
                            values (:city, :weekday, :name, :note)\
                            """)
                    .param("city", city.value())
                    .param("weekday", pillar.weekday().getValue())
                    .param("name", pillar.name())
                    .param("note", pillar.note())
                    .update();
        }
    }

    /** Notes of days from the first to the last, both included. */
    public List<DayNote> notes(CityCode city, LocalDate first, LocalDate last) {
        return db.sql(
                        """
                        select day, mourning, note from newsroom.day_note
                         where city = :city and day between :first and :last order by day\
                        """)
                .param("city", city.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) ->
                        new DayNote(
                                row.getObject("day", LocalDate.class),
                                row.getBoolean("mourning"),
                                row.getString("note")))
                .list();
    }

    void putNote(CityCode city, DayNote note) {
        db.sql(
                        """
                        insert into newsroom.day_note (city, day, mourning, note)
                        values (:city, :day, :mourning, :note)
                        on conflict (city, day) do update
                           set mourning = excluded.mourning, note = excluded.note\
                        """)
                .param("city", city.value())
                .param("day", note.day())
                .param("mourning", note.mourning())
                .param("note", note.note())
                .update();
    }

    void removeNote(CityCode city, LocalDate day) {
        db.sql("delete from newsroom.day_note where city = :city and day = :day")
                .param("city", city.value())
                .param("day", day)
                .update();
    }

    /** The fields of work of each unit that has some, in the unit's order. */
    public Map<UnitId, List<String>> fields(CityCode city) {
        return db
                .sql(
                        """
                        select unit, name from newsroom.work_field
                         where city = :city order by unit, position\
                        """)
                .param("city", city.value())
                .query((row, n) ->
                        Map.entry(
                                new UnitId(row.getObject("unit", UUID.class)),
                                row.getString("name")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void replaceFields(CityCode city, UnitId unit, List<String> names) {
        db.sql("delete from newsroom.work_field where unit = :unit")
                .param("unit", unit.value())
                .update();
        for (int i = 0; i < names.size(); i++) {
            db.sql(
                            """
                            insert into newsroom.work_field (city, unit, position, name)
                            values (:city, :unit, :position, :name)\
                            """)
                    .param("city", city.value())
                    .param("unit", unit.value())
                    .param("position", i + 1)
                    .param("name", names.get(i))
                    .update();
        }
    }

    /** One after another for a city, so that two who replace a list do not mix theirs. */
    void lock(CityCode city) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "newsroom.calendar " + city.value())
                .query((row, n) -> true)
                .single();
    }
}
