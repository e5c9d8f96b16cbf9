package id.pendopo.publishing.post;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.Position;
import id.pendopo.newsroom.StoryId;
import id.pendopo.platform.file.FileHash;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.network.Medium;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code publishing.post}, its versions and their media. */
@Repository
public class PostRepository {
    private final JdbcClient db;

    public PostRepository(JdbcClient db) {
        this.db = db;
    }

    public Optional<Post> find(PostId id) {
        return db.sql("select * from publishing.post where id = :id")
                .param("id", id.value())
                .query((row, n) -> post(row))
                .optional();
    }

    /** Those of the story, oldest first. */
    public List<Post> ofStory(StoryId story) {
        return db.sql("select * from publishing.post where story = :story order by id")
                .param("story", story.value())
                .query((row, n) -> post(row))
                .list();
    }

    /** The words of a version; they never change. */
    public Optional<PostWords> words(PostId id, int number) {
        List<PostMedium> media =
                db.sql(
                                """
                                select * from publishing.post_medium
                                 where post = :post and number = :number order by position\
                                """)
                        .param("post", id.value())
                        .param("number", number)
                        .query((row, n) -> medium(row))
                        .list();
        return db.sql(
                        """
                        select * from publishing.post_version
                         where post = :post and number = :number\
                        """)
                .param("post", id.value())
                .param("number", number)
                .query((row, n) -> words(row, media))
                .optional();
    }

    /** A new draft without words yet. */
    public Post add(
            CityCode city,
            Optional<UnitId> unit,
            Optional<StoryId> story,
            AccountLinkId link,
            Person author,
            Instant now) {
        return db.sql(
                        """
                        insert into publishing.post
                               (city, unit, story, link, status, version, author, author_name,
                                created_at, changed_at)
                        values (:city, :unit, :story, :link, 'DRAFT', 0, :author, :authorName,
                                :now, :now)
                        returning *\
                        """)
                .param("city", city.value())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("story", story.map(StoryId::value).orElse(null))
                .param("link", link.value())
                .param("author", author.id())
                .param("authorName", author.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> post(row))
                .single();
    }

    /**
     * Takes the next version into use and makes the post a draft again.
     *
     * @return empty if somebody wrote another version meanwhile
     */
    public Optional<Post> next(Post seen, Optional<Instant> scheduledFor, Instant now) {
        return db.sql(
                        """
                        update publishing.post
                           set version = version + 1, status = 'DRAFT', scheduled_for = :scheduled,
                               approved_by = null, approved_by_name = null, approved_at = null,
                               changed_at = :now
                         where id = :id and version = :seen
                        returning *\
                        """)
                .param("id", seen.id().value())
                .param("seen", seen.version())
                .param(
                        "scheduled",
                        scheduledFor.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> post(row))
                .optional();
    }

    /** Keeps the words of a version for good. */
    public void keep(PostId id, int number, PostWords words, Person by, Instant now) {
        db.sql(
                        """
                        insert into publishing.post_version
                               (post, number, title, text, link_address, first_comment, hashtags,
                                latitude, longitude, made_for_kids, written_by, written_by_name,
                                written_at)
                        values (:post, :number, :title, :text, :link, :comment, :hashtags::text[],
                                :latitude, :longitude, :kids, :by, :byName, :now)\
                        """)
                .param("post", id.value())
                .param("number", number)
                .param("title", words.title())
                .param("text", words.text())
                .param("link", words.link().map(URI::toString).orElse(""))
                .param("comment", words.firstComment())
                .param("hashtags", words.hashtags().toArray(String[]::new))
                .param("latitude", words.location().map(Position::latitude).orElse(null))
                .param("longitude", words.location().map(Position::longitude).orElse(null))
                .param("kids", words.madeForKids())
                .param("by", by.id())
                .param("byName", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < words.media().size(); i++) {
            keep(id, number, i, words.media().get(i));
        }
    }

    /** Lets the version go out; false if it is no longer the newest or was approved before. */
    public boolean approve(Post seen, Person by, Instant now) {
        return db.sql(
                                """
                                update publishing.post
                                   set status = 'APPROVED', approved_by = :by,
                                       approved_by_name = :byName, approved_at = :now,
                                       changed_at = :now
                                 where id = :id and version = :seen and status = 'DRAFT'\
                                """)
                        .param("id", seen.id().value())
                        .param("seen", seen.version())
                        .param("by", by.id())
                        .param("byName", by.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(PostId id, int number, int position, PostMedium medium) {
        db.sql(
                        """
                        insert into publishing.post_medium
                               (post, number, position, asset, file, kind, type, width, height,
                                bytes, alt, address)
                        values (:post, :number, :position, :asset, :file, :kind, :type, :width,
                                :height, :bytes, :alt, :address)\
                        """)
                .param("post", id.value())
                .param("number", number)
                .param("position", position)
                .param("asset", medium.asset().value())
                .param("file", medium.file().hex())
                .param("kind", medium.kind().name())
                .param("type", medium.type())
                .param("width", medium.width())
                .param("height", medium.height())
                .param("bytes", medium.bytes())
                .param("alt", medium.alt())
                .param("address", medium.address().toString())
                .update();
    }

    private static Post post(ResultSet row) throws SQLException {
        Optional<Post.Approval> approval = Optional.empty();
        UUID by = row.getObject("approved_by", UUID.class);
        if (by != null) {
            approval =
                    Optional.of(
                            new Post.Approval(
                                    new Person(by, row.getString("approved_by_name")),
                                    instant(row, "approved_at").orElseThrow()));
        }
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                new AccountLinkId(row.getObject("link", UUID.class)),
                row.getInt("version"),
                instant(row, "scheduled_for"),
                new Person(row.getObject("author", UUID.class), row.getString("author_name")),
                approval,
                instant(row, "changed_at").orElseThrow());
    }

    private static PostWords words(ResultSet row, List<PostMedium> media) throws SQLException {
        String link = row.getString("link_address");
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return new PostWords(
                row.getString("title"),
                row.getString("text"),
                link.isEmpty() ? Optional.empty() : Optional.of(URI.create(link)),
                row.getString("first_comment"),
                List.of((String[]) row.getArray("hashtags").getArray()),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Position(latitude, longitude)),
                row.getBoolean("made_for_kids"),
                media);
    }

    private static PostMedium medium(ResultSet row) throws SQLException {
        return new PostMedium(
                new AssetId(row.getObject("asset", UUID.class)),
                new FileHash(row.getString("file")),
                Medium.Kind.valueOf(row.getString("kind")),
                row.getString("type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getString("alt"),
                URI.create(row.getString("address")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
