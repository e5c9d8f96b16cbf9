package id.pendopo.complaints.handling;

import id.pendopo.complaints.PublicReport;
import id.pendopo.complaints.ReportId;
import id.pendopo.directory.UnitId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes the public form of reports; rows of {@code complaints.public_report}. */
@Repository
class PublicReportRepository {
    private final JdbcClient db;
    private final JsonMapper json;

    PublicReportRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void remove(ReportId report) {
        db.sql("delete from complaints.public_report where report = :report")
                .param("report", report.value())
                .update();
    }

    void write(PublicReport report) {
        db.sql(
                        """
                        insert into complaints.public_report
                               (report, city, number, kind, status, title, words, topic, latitude,
                                longitude, territory, landmark, units, answer, pictures,
                                supporters, stars, filed_at, answered_at, closed_at, updated_at,
                                in_time)
                        values (:report, :city, :number, :kind, :status, :title, :words, :topic,
                                :latitude, :longitude, :territory, :landmark, :units, :answer,
                                :pictures::jsonb, :supporters, :stars, :filed, :answered, :closed,
                                :updated, :intime)
                            on conflict (report) do update
                           set kind = excluded.kind, status = excluded.status,
                               title = excluded.title, words = excluded.words,
                               topic = excluded.topic, latitude = excluded.latitude,
                               longitude = excluded.longitude, territory = excluded.territory,
                               landmark = excluded.landmark, units = excluded.units,
                               answer = excluded.answer, pictures = excluded.pictures,
                               supporters = excluded.supporters, stars = excluded.stars,
                               answered_at = excluded.answered_at, closed_at = excluded.closed_at,
                               updated_at = excluded.updated_at, in_time = excluded.in_time\
                        """)
                .param("report", report.id().value())
                .param("city", report.city().value())
                .param("number", report.number())
                .param("kind", report.kind().name())
                .param("status", report.status().name())
                .param("title", report.title())
                .param("words", report.words())
                .param("topic", report.topic())
                .param("latitude", report.latitude().orElse(null))
                .param("longitude", report.longitude().orElse(null))
                .param("territory", report.territory().orElse(null))
                .param("landmark", report.landmark())
                .param("units", report.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("answer", report.answer())
                .param("pictures", json.writeValueAsString(report.pictures()))
                .param("supporters", report.supporters())
                .param("stars", report.stars().orElse(null))
                .param("filed", utc(report.filedAt()))
                .param(
                        "answered",
                        report.answeredAt().map(PublicReportRepository::utc).orElse(null))
                .param("closed", report.closedAt().map(PublicReportRepository::utc).orElse(null))
                .param("updated", utc(report.updatedAt()))
                .param("intime", report.inTime().orElse(null))
                .update();
    }

    /** The pictures that were let pass, as they came. */
    List<PublicReport.Picture> pictures(ReportId report) {
        return db.sql(
                        """
                        select id, alt, stage, width, height from complaints.attachment
                         where report = :report and public and kind = 'PICTURE'
                         order by at, id\
                        """)
                .param("report", report.value())
                .query((row, n) ->
                        new PublicReport.Picture(
                                row.getObject("id", UUID.class),
                                row.getString("alt"),
                                row.getString("stage"),
                                row.getInt("width"),
                                row.getInt("height")))
                .list();
    }

    int supporters(ReportId report) {
        return db.sql("select count(*) from complaints.supporter where report = :report")
                .param("report", report.value())
                .query(Integer.class)
                .single();
    }

    Optional<Integer> stars(ReportId report) {
        return db.sql("select stars from complaints.rating where report = :report")
                .param("report", report.value())
                .query(Integer.class)
                .optional();
    }

    /** Keeps what the citizen thinks of the answer; the newest counts. */
    void rate(ReportId report, int stars, String words, Instant now) {
        db.sql(
                        """
                        insert into complaints.rating (report, stars, words, at)
                        values (:report, :stars, :words, :now)
                            on conflict (report) do update
                           set stars = excluded.stars, words = excluded.words, at = excluded.at\
                        """)
                .param("report", report.value())
                .param("stars", stars)
                .param("words", words)
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
