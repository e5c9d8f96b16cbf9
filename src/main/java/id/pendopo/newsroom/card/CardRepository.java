package id.pendopo.newsroom.card;

import id.pendopo.directory.CityCode;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.access.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code newsroom.card} and of its pictures in the library. */
@Repository
public class CardRepository {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    CardRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Card> find(CardId id) {
        return db.sql("select * from newsroom.card where id = :id")
                .param("id", id.value())
                .query(CardRepository::card)
                .optional();
    }

    /** The cards of a story in their order, without removed ones. */
    public List<Card> of(StoryId story) {
        return db.sql(
                        """
                        select * from newsroom.card
                         where story = :story and removed_at is null
                         order by place, id\
                        """)
                .param("story", story.value())
                .query(CardRepository::card)
                .list();
    }

    /** The same, and nobody else changes which there are until the transaction ends. */
    List<Card> lock(StoryId story) {
        db.sql("select id from newsroom.story where id = :story for no key update")
                .param("story", story.value())
                .query(UUID.class)
                .optional();
        return of(story);
    }

    /** Adds it at the end; empty if a card of this id is there already. */
    Optional<Card> add(Card card, Actor by) {
        return db.sql(
                        """
                        insert into newsroom.card
                               (id, city, story, place, template, template_version, content, dated,
                                made_by, made_by_name, made_at, changed_at, version)
                        values (:id, :city, :story,
                                (select coalesce(max(c.place), 0) + 1 from newsroom.card c
                                  where c.story = :story),
                                :template, :number, :content::jsonb, :dated,
                                :by, :byname, :now, :now, 1)
                            on conflict (id) do nothing
                        returning *\
                        """)
                .param("id", card.id().value())
                .param("city", card.city().value())
                .param("story", card.story().value())
                .param("template", card.template())
                .param("number", card.templateVersion())
                .param("content", JSON.writeValueAsString(card.content()))
                .param("dated", card.dated())
                .param("by", by.id())
                .param("byname", by.name())
                .param("now", card.changedAt().atOffset(ZoneOffset.UTC))
                .query(CardRepository::card)
                .optional();
    }

    /** Writes what it says, if it still is at the version seen. */
    Optional<Card> save(Card card, int seen) {
        return db.sql(
                        """
                        update newsroom.card
                           set template = :template, template_version = :number,
                               content = :content::jsonb, dated = :dated, changed_at = :now,
                               version = version + 1
                         where id = :id and version = :seen and removed_at is null
                        returning *\
                        """)
                .param("template", card.template())
                .param("number", card.templateVersion())
                .param("content", JSON.writeValueAsString(card.content()))
                .param("dated", card.dated())
                .param("now", card.changedAt().atOffset(ZoneOffset.UTC))
                .param("id", card.id().value())
                .param("seen", seen)
                .query(CardRepository::card)
                .optional();
    }

    void place(CardId id, int place) {
        db.sql("update newsroom.card set place = :place where id = :id")
                .param("place", place)
                .param("id", id.value())
                .update();
    }

    /** Removes it, or brings it back at the end. */
    void remove(CardId id, Optional<Instant> at) {
        db.sql(
                        """
                        update newsroom.card
                           set removed_at = :at, version = version + 1,
                               place = case when :at::timestamptz is null
                                            then (select max(c.place) + 1 from newsroom.card c
                                                   where c.story = card.story)
                                            else place end
                         where id = :id\
                        """)
                .param("at", at.map(a -> a.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("id", id.value())
                .update();
    }

    void keep(CardPicture picture, Instant now) {
        db.sql(
                        """
                        insert into newsroom.card_picture
                               (card, size, asset, card_version, saved_at)
                        values (:card, :size, :asset, :number, :now)
                            on conflict (card, size) do update
                           set asset = excluded.asset, card_version = excluded.card_version,
                               saved_at = excluded.saved_at\
                        """)
                .param("card", picture.card().value())
                .param("size", picture.size().name())
                .param("asset", picture.asset().value())
                .param("number", picture.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What of the story's cards is in the library, in the order of the carousel. */
    public List<CardPicture> pictures(StoryId story) {
        return db.sql(
                        """
                        select p.card, p.size, p.asset, p.card_version
                          from newsroom.card_picture p join newsroom.card c on c.id = p.card
                         where c.story = :story and c.removed_at is null
                         order by c.place, p.size\
                        """)
                .param("story", story.value())
                .query((row, n) ->
                        new CardPicture(
                                new CardId(row.getObject("card", UUID.class)),
                                CardSize.valueOf(row.getString("size")),
                                new AssetId(row.getObject("asset", UUID.class)),
                                row.getInt("card_version")))
                .list();
    }

    /** Cards that show a picture of the library. */
    List<AssetUsage> uses(AssetId asset) {
        return db.sql(
                        """
                        select c.id, c.story, s.title
                          from newsroom.card c join newsroom.story s on s.id = c.story
                         where c.removed_at is null
                           and jsonb_path_exists(c.content, '$.photos.* ? (@.asset.value == $a)',
                                                 jsonb_build_object('a', :asset::text))\
                        """)
                .param("asset", asset.value().toString())
                .query((row, n) ->
                        new AssetUsage(
                                row.getString("title"),
                                "/kerja/berita/%s/kartu/%s"
                                        .formatted(row.getString("story"), row.getString("id")),
                                false))
                .list();
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        return new Card(
                new CardId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                new StoryId(row.getObject("story", UUID.class)),
                row.getInt("place"),
                row.getString("template"),
                row.getInt("template_version"),
                JSON.readValue(row.getString("content"), CardContent.class),
                row.getObject("dated", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("removed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("version"));
    }
}
