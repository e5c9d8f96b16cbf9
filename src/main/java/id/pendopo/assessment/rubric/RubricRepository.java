package id.pendopo.assessment.rubric;

import id.pendopo.assessment.RubricRef;
import id.pendopo.directory.CityCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rubric files as they were used, and which one a city uses. */
@Repository
class RubricRepository {
    private final JdbcClient db;

    RubricRepository(JdbcClient db) {
        this.db = db;
    }

    /** Adds a version. One that is there stays as it is. */
    void add(RubricRef ref, String contentHash, String text, Instant now) {
        db.sql(
                        """
                        insert into assessment.rubric (id, version, content_hash, text, added_at)
                        values (:id, :version, :hash, :text, :now) on conflict do nothing\
                        """)
                .param("id", ref.id())
                .param("version", ref.version())
                .param("hash", contentHash)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> hash(RubricRef ref) {
        return db.sql(
                        """
                        select content_hash from assessment.rubric
                         where id = :id and version = :version\
                        """)
                .param("id", ref.id())
                .param("version", ref.version())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    Optional<String> text(RubricRef ref) {
        return db.sql("select text from assessment.rubric where id = :id and version = :version")
                .param("id", ref.id())
                .param("version", ref.version())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    List<RubricRef> all() {
        return db.sql("select id, version from assessment.rubric order by id, added_at desc")
                .query((row, n) -> new RubricRef(row.getString(1), row.getString(2)))
                .list();
    }

    /** The city's own choice. */
    Optional<RubricRef> chosen(CityCode city) {
        return db.sql(
                        """
                        select rubric_id, rubric_version from assessment.city_rubric
                         where city = :city\
                        """)
                .param("city", city.value())
                .query((row, n) -> new RubricRef(row.getString(1), row.getString(2)))
                .optional();
    }

    void choose(CityCode city, RubricRef ref) {
        db.sql(
                        """
                        insert into assessment.city_rubric (city, rubric_id, rubric_version)
                        values (:city, :id, :version)
                        on conflict (city) do update
                           set rubric_id = excluded.rubric_id,
                               rubric_version = excluded.rubric_version\
                        """)
                .param("city", city.value())
                .param("id", ref.id())
                .param("version", ref.version())
                .update();
    }
}
