package id.pendopo.sites.search;

import id.pendopo.directory.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code sites.search_entry}. */
@Repository
class SearchRepository {
    /** Signs that no text holds: the writer takes them out. */
    static final char MARK = '\u0001';

    static final char UNMARK = '\u0002';

    /** Things ranked, at most: whoever finds more had better say more. */
    static final int MOST = 1_000;

    /**
     * The query stands in the condition itself, not in a row joined to it: so the planner knows how
     * common the words are, and reads either the newest first or the index of words.
     */
    private static final String MATCHES =
            """
            with newest as (
                select e.* from sites.search_entry e
                 where e.city = :city and (:unit::uuid is null or e.unit = :unit::uuid)
                   and e.words @@ websearch_to_tsquery('indonesian', :words)
                 order by e.at desc limit :most),
            matched as (
                select newest.*,
                       ts_rank_cd(newest.words, websearch_to_tsquery('indonesian', :words), 1)
                            + (case when lower(newest.title) = lower(:words) then 1 else 0 end)
                            as rank
                  from newest)
            """;

    private final JdbcClient db;

    SearchRepository(JdbcClient db) {
        this.db = db;
    }

    /** Keeps a thing of a unit that is in the register; of any other nothing can be shown. */
    void put(Searchable thing) {
        db.sql(
                        """
                        insert into sites.search_entry
                               (city, unit, kind, thing, path, title, text, at, sample)
                        select :city, :unit::uuid, :kind, :thing, :path, :title, :text, :at, :sample
                         where exists (select from directory.city where code = :city)
                           and (:unit::uuid is null
                                or exists (select from directory.unit where id = :unit::uuid))
                        on conflict (kind, thing) do update
                           set city = excluded.city, unit = excluded.unit, path = excluded.path,
                               title = excluded.title, text = excluded.text, at = excluded.at,
                               sample = excluded.sample\
                        """)
                .param("city", thing.city().value())
                .param("unit", thing.unit().map(UnitId::value).orElse(null))
                .param("kind", thing.kind().name())
                .param("thing", thing.thing())
                .param("path", thing.path())
                .param("title", plain(thing.title()))
                .param("text", plain(thing.text()))
                .param("at", thing.at().atOffset(ZoneOffset.UTC))
                .param("sample", thing.sample())
                .update();
    }

    /** Takes a thing out, whatever kind it was of. */
    void remove(UUID thing) {
        db.sql("delete from sites.search_entry where thing = :thing")
                .param("thing", thing)
                .update();
    }

    /** Has the unit's followed news be found as they are shown now. */
    void follow(UnitId unit) {
        db.sql(
                        """
                        delete from sites.search_entry e
                         where e.kind = 'FOLLOWED' and e.unit = :unit
                           and not exists (
                               select 1 from sites.followed_item i
                                 join sites.followed_site s on s.unit = i.unit
                                where i.id = e.thing and s.active and i.gone_at is null)\
                        """)
                .param("unit", unit.value())
                .update();
        db.sql(
                        """
                        insert into sites.search_entry as e
                               (city, unit, kind, thing, path, title, text, at, sample)
                        select i.city, i.unit, 'FOLLOWED', i.id, i.link, i.title, i.summary,
                               i.published_at, false
                          from sites.followed_item i join sites.followed_site s on s.unit = i.unit
                         where i.unit = :unit and s.active and i.gone_at is null
                        on conflict (kind, thing) do update
                           set path = excluded.path, title = excluded.title, text = excluded.text,
                               at = excluded.at
                         where (e.path, e.title, e.text, e.at)
                               is distinct from
                               (excluded.path, excluded.title, excluded.text, excluded.at)\
                        """)
                .param("unit", unit.value())
                .update();
    }

    /** How much was found of each kind, within the most that is ranked. */
    @Transactional
    public Map<FoundKind, Long> counts(Question question) {
        planForTheseWords();
        var counts = new EnumMap<FoundKind, Long>(FoundKind.class);
        asked(
                        MATCHES
                                + """
                                , counted as (
                                    select kind, count(*) as many from matched group by kind)
                                select kind, many from counted\
                                """,
                        question)
                .query((row, n) ->
                        counts.put(FoundKind.valueOf(row.getString("kind")), row.getLong("many")))
                .list();
        return counts;
    }

    /** The best of what was found; only their texts are read for excerpts. */
    @Transactional
    public List<Hit> hits(Question question, int limit, long offset) {
        planForTheseWords();
        return asked(
                        MATCHES
                                + """
                                , page as (
                                    select * from matched
                                     where :kind::text is null or kind = :kind::text
                                     order by rank desc, at desc, thing
                                     limit :limit offset :offset)
                                select page.*,
                                       ts_headline('indonesian', left(page.text, 20000),
                                           websearch_to_tsquery('indonesian', :words),
                                           'MaxWords=30, MinWords=15, MaxFragments=1, StartSel='
                                           || chr(1) || ', StopSel=' || chr(2)) as excerpt
                                  from page
                                 order by page.rank desc, page.at desc, page.thing\
                                """,
                        question)
                .param("kind", question.kind().map(Enum::name).orElse(null))
                .param("limit", limit)
                .param("offset", offset)
                .query(SearchRepository::hit)
                .list();
    }

    private StatementSpec asked(String sql, Question question) {
        return db.sql(sql)
                .param("words", question.words())
                .param("city", question.city().value())
                .param("unit", question.unit().map(UnitId::value).orElse(null))
                .param("most", MOST);
    }

    /** A plan made once for all words is wrong for the common ones. */
    private void planForTheseWords() {
        db.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    /** Titles with much the same letters, the nearest first: what was meant by a typing error. */
    @Transactional
    public List<Hit> near(Question question, int limit) {
        db.sql("select set_config('pg_trgm.word_similarity_threshold', '0.4', true)")
                .query(String.class)
                .single();
        return db.sql(
                        """
                        select e.*, left(e.text, 160) as excerpt
                          from sites.search_entry e
                         where e.city = :city and (:unit::uuid is null or e.unit = :unit::uuid)
                           and (:kind::text is null or e.kind = :kind::text)
                           and lower(:words) operator(public.<%) lower(e.title)
                         order by public.word_similarity(lower(:words), lower(e.title)) desc, e.at desc
                         limit :limit\
                        """)
                .param("words", question.words())
                .param("city", question.city().value())
                .param("unit", question.unit().map(UnitId::value).orElse(null))
                .param("kind", question.kind().map(Enum::name).orElse(null))
                .param("limit", limit)
                .query(SearchRepository::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(
                FoundKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                row.getString("path"),
                row.getString("title"),
                row.getString("excerpt"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("sample"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
