package id.pendopo.newsroom.story;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.advice.Earlier;
import id.pendopo.newsroom.clean.PlainText;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the stories that another may repeat. */
@Repository
class EarlierRepository {
    private final JdbcClient db;

    EarlierRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * The newest stories begun before this one: all of its own site, and those of the city's other
     * sites that are public.
     *
     * @param wholeCity whether other sites are compared too
     */
    List<Earlier> before(Story story, boolean wholeCity, int limit) {
        return db.sql(
                        """
                        select id, title, content ->> 'body' as body
                          from newsroom.story
                         where city = :city and id < :id and status <> 'WITHDRAWN'
                           and (unit is not distinct from :unit::uuid
                                or :whole and status = 'PUBLISHED')
                         order by id desc limit :limit\
                        """)
                .param("city", story.city().value())
                .param("id", story.id().value())
                .param("unit", story.unit().map(UnitId::value).orElse(null))
                .param("whole", wholeCity)
                .param("limit", limit)
                .query((row, n) ->
                        new Earlier(
                                "/kerja/berita/" + row.getObject("id", UUID.class),
                                row.getString("title"),
                                PlainText.of(row.getString("body"))))
                .list();
    }
}
