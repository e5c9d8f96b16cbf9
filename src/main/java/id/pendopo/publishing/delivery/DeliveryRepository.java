package id.pendopo.publishing.delivery;

import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.post.Person;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code publishing.delivery}. Every change names the version that was seen. */
@Repository
public class DeliveryRepository {
    private final JdbcClient db;
    private final JsonMapper json;
    private final DeliveryRow rows;

    public DeliveryRepository(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
        this.rows = new DeliveryRow(json);
    }

    public Optional<Delivery> find(DeliveryId id) {
        return db.sql("select * from publishing.delivery where id = :id")
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    /** Those of the story that were not given up, oldest first. */
    public List<Delivery> ofStory(StoryId story) {
        return db.sql(
                        """
                        select * from publishing.delivery
                         where story = :story and state <> 'CANCELLED' order by id\
                        """)
                .param("story", story.value())
                .query(rows)
                .list();
    }

    public Optional<Delivery> ofPost(PostId post) {
        return db.sql(
                        """
                        select * from publishing.delivery
                         where post = :post and state <> 'CANCELLED'\
                        """)
                .param("post", post.value())
                .query(rows)
                .optional();
    }

    /** What a worker may have to do something about on the account, in the account's order. */
    List<Delivery> open(AccountLinkId link, int limit) {
        return db.sql(
                        """
                        select * from publishing.delivery
                         where link = :link
                           and (state in ('PLANNED', 'PREPARING', 'READY', 'ARMED', 'WITNESSED',
                                          'UNCONFIRMED', 'HELD')
                                or wish is not null or comment in ('WANTED', 'SENDING'))
                         order by next_at = '9999-01-01T00:00:00Z', due_at, id
                         limit :limit\
                        """)
                .param("link", link.value())
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /** Accounts with something to do by now; for whoever looks after forgotten ones. */
    public List<AccountLinkId> linksDue(Instant now) {
        return db.sql(
                        """
                        select distinct link from publishing.delivery
                         where next_at <= :now
                           and (state in ('PLANNED', 'PREPARING', 'READY', 'ARMED', 'WITNESSED',
                                          'UNCONFIRMED', 'HELD')
                                or wish is not null or comment in ('WANTED', 'SENDING'))\
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AccountLinkId(row.getObject("link", UUID.class)))
                .list();
    }

    /** A new delivery; empty if the post is on its way already. */
    Optional<Delivery> add(Delivery.Subject about, Way way, FirstComment comment, Planning by) {
        return db.sql(
                        """
                        insert into publishing.delivery
                               (post, post_version, link, network, city, unit, story, headline,
                                state, due_at, next_at, comment, planned_by, planned_by_name,
                                planned_at, changed_at)
                        values (:post, :postVersion, :link, :network, :city, :unit, :story,
                                :headline, :state, :due, :next, :comment, :by, :byName, :at, :at)
                        on conflict do nothing
                        returning *\
                        """)
                .param("post", about.post().value())
                .param("postVersion", about.postVersion())
                .param("link", about.link().value())
                .param("network", about.network().name())
                .param("city", about.city().value())
                .param("unit", about.unit().map(UnitId::value).orElse(null))
                .param("story", about.story().map(StoryId::value).orElse(null))
                .param("headline", about.headline())
                .param("state", way.state().name())
                .param("due", sql(way.dueAt()))
                .param("next", sql(way.nextAt()))
                .param("comment", comment.name())
                .param("by", by.by().id())
                .param("byName", by.by().name())
                .param("at", sql(by.at()))
                .query(rows)
                .optional();
    }

    /** Who planned it and when. */
    record Planning(Person by, Instant at) {}

    /** The delivery further on; empty if somebody changed it since it was seen. */
    Optional<Delivery> change(Delivery seen, Way way, Optional<RemotePost> remote, Instant now) {
        Optional<Failure> failure = way.failure();
        Optional<Way.Attempt> attempt = way.attempt();
        return db.sql(
                        """
                        update publishing.delivery
                           set state = :state, due_at = :due, next_at = :next,
                               work = cast(:work as jsonb), tries = :tries, refreshed = :refreshed,
                               begun_at = :begun, attempt = :attempt, witnessed_at = :witnessed,
                               accepted = :accepted, looks = :looks, hold_reason = :hold,
                               failure_kind = :kind, failure_code = :code, failure_detail = :detail,
                               remote_id = coalesce(:remote, remote_id),
                               permalink = coalesce(:permalink, permalink),
                               published_at = coalesce(:published, published_at),
                               changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        returning *\
                        """)
                .param("id", seen.id().value())
                .param("version", seen.version())
                .param("state", way.state().name())
                .param("due", sql(way.dueAt()))
                .param("next", sql(way.nextAt()))
                .param("work", json.writeValueAsString(way.progress().work().values()))
                .param("tries", way.progress().tries())
                .param("refreshed", way.progress().refreshed())
                .param("begun", sql(way.progress().begun()))
                .param("attempt", attempt.map(Way.Attempt::id).orElse(null))
                .param("witnessed", sql(attempt.flatMap(Way.Attempt::witnessed)))
                .param("accepted", attempt.map(Way.Attempt::accepted).orElse(false))
                .param("looks", way.progress().looks())
                .param("hold", way.hold().map(Hold::name).orElse(null))
                .param("kind", failure.map(f -> f.kind().name()).orElse(null))
                .param("code", failure.map(Failure::code).orElse(""))
                .param("detail", failure.map(Failure::detail).orElse(""))
                .param("remote", remote.map(RemotePost::id).orElse(null))
                .param(
                        "permalink",
                        remote.flatMap(RemotePost::permalink).map(URI::toString).orElse(null))
                .param("published", sql(remote.map(RemotePost::at)))
                .param("now", sql(now))
                .query(rows)
                .optional();
    }

    /** Another wish, or none; empty if somebody changed it since it was seen. */
    Optional<Delivery> wish(
            Delivery seen, Optional<Delivery.Wanted> wish, Instant nextAt, Instant now) {
        return db.sql(
                        """
                        update publishing.delivery
                           set wish = :wish, wish_version = :wanted, next_at = :next,
                               changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        returning *\
                        """)
                .param("id", seen.id().value())
                .param("version", seen.version())
                .param("wish", wish.map(w -> w.wish().name()).orElse(null))
                .param("wanted", wish.map(Delivery.Wanted::postVersion).orElse(null))
                .param("next", sql(nextAt))
                .param("now", sql(now))
                .query(rows)
                .optional();
    }

    /** The words it has on the network from now on. */
    void says(DeliveryId id, int postVersion, String headline) {
        db.sql(
                        """
                        update publishing.delivery set post_version = :postVersion,
                               headline = :headline
                         where id = :id\
                        """)
                .param("id", id.value())
                .param("postVersion", postVersion)
                .param("headline", headline)
                .update();
    }

    /** How far the first comment has come; empty if somebody changed it since it was seen. */
    Optional<Delivery> comment(Delivery seen, FirstComment comment, Instant nextAt, Instant now) {
        return db.sql(
                        """
                        update publishing.delivery
                           set comment = :comment, next_at = :next, changed_at = :now,
                               version = version + 1
                         where id = :id and version = :version
                        returning *\
                        """)
                .param("id", seen.id().value())
                .param("version", seen.version())
                .param("comment", comment.name())
                .param("next", sql(nextAt))
                .param("now", sql(now))
                .query(rows)
                .optional();
    }

    /** Held ones of the account, to be let go once it works again. */
    List<Delivery> held(AccountLinkId link, Hold why) {
        return db.sql(
                        """
                        select * from publishing.delivery
                         where link = :link and state = 'HELD' and hold_reason = :why
                         order by due_at, id\
                        """)
                .param("link", link.value())
                .param("why", why.name())
                .query(rows)
                .list();
    }

    /** Those that wait for a worker on the account, in its order. */
    List<Delivery> waiting(AccountLinkId link) {
        return db.sql(
                        """
                        select * from publishing.delivery
                         where link = :link and state in ('PLANNED', 'PREPARING', 'READY')
                         order by due_at, id\
                        """)
                .param("link", link.value())
                .query(rows)
                .list();
    }

    private static OffsetDateTime sql(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime sql(Optional<Instant> at) {
        return at.map(DeliveryRepository::sql).orElse(null);
    }
}
