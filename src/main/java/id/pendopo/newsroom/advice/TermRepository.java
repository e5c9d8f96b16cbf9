package id.pendopo.newsroom.advice;

import id.pendopo.directory.CityCode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Words that a city has added to the built-in ones. */
@Repository
public class TermRepository {
    private final JdbcClient db;

    TermRepository(JdbcClient db) {
        this.db = db;
    }

    /** The city's words in the order of the alphabet. */
    public List<Term> of(CityCode city) {
        return db.sql(
                        """
                        select kind, term, instead from newsroom.term
                         where city = :city order by lower(term)\
                        """)
                .param("city", city.value())
                .query((row, n) ->
                        new Term(
                                Term.Kind.valueOf(row.getString("kind")),
                                row.getString("term"),
                                row.getString("instead")))
                .list();
    }

    /** Adds a word, or changes the one of the same spelling. */
    public void put(CityCode city, Term term) {
        db.sql(
                        """
                        insert into newsroom.term (city, kind, term, instead)
                        values (:city, :kind, :term, :instead)
                        on conflict (city, (lower(term)))
                        do update set kind = excluded.kind, term = excluded.term,
                                      instead = excluded.instead\
                        """)
                .param("city", city.value())
                .param("kind", term.kind().name())
                .param("term", term.term())
                .param("instead", term.instead())
                .update();
    }

    /** Takes a word away; the built-in one of the same spelling counts again. */
    public void remove(CityCode city, String term) {
        db.sql("delete from newsroom.term where city = :city and lower(term) = lower(:term)")
                .param("city", city.value())
                .param("term", term)
                .update();
    }
}
