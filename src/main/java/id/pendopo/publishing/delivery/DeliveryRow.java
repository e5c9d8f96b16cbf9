package id.pendopo.publishing.delivery;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Network;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.StoryId;
import id.pendopo.publishing.AccountLinkId;
import id.pendopo.publishing.DeliveryId;
import id.pendopo.publishing.DeliveryState;
import id.pendopo.publishing.PostId;
import id.pendopo.publishing.network.Failure;
import id.pendopo.publishing.network.RemotePost;
import id.pendopo.publishing.network.State;
import id.pendopo.publishing.post.Person;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a delivery out of its row. */
record DeliveryRow(JsonMapper json) implements RowMapper<Delivery> {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    @Override
    public Delivery mapRow(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                subject(row),
                way(row),
                FirstComment.valueOf(row.getString("comment")),
                wish(row),
                remote(row),
                new Person(
                        row.getObject("planned_by", UUID.class), row.getString("planned_by_name")),
                instant(row, "planned_at").orElseThrow(),
                instant(row, "changed_at").orElseThrow(),
                row.getInt("version"));
    }

    private static Delivery.Subject subject(ResultSet row) throws SQLException {
        return new Delivery.Subject(
                new PostId(row.getObject("post", UUID.class)),
                row.getInt("post_version"),
                new AccountLinkId(row.getObject("link", UUID.class)),
                Network.valueOf(row.getString("network")),
                new CityCode(row.getString("city")),
                Optional.ofNullable(row.getObject("unit", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getObject("story", UUID.class)).map(StoryId::new),
                row.getString("headline"));
    }

    private Way way(ResultSet row) throws SQLException {
        return new Way(
                DeliveryState.valueOf(row.getString("state")),
                instant(row, "due_at").orElseThrow(),
                instant(row, "next_at").orElseThrow(),
                new Way.Progress(
                        new State(json.readValue(row.getString("work"), WORDS)),
                        instant(row, "begun_at"),
                        row.getInt("tries"),
                        row.getBoolean("refreshed"),
                        row.getInt("looks")),
                attempt(row),
                Optional.ofNullable(row.getString("hold_reason")).map(Hold::valueOf),
                failure(row));
    }

    private static Optional<Way.Attempt> attempt(ResultSet row) throws SQLException {
        UUID id = row.getObject("attempt", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new Way.Attempt(
                                id, instant(row, "witnessed_at"), row.getBoolean("accepted")));
    }

    private static Optional<Failure> failure(ResultSet row) throws SQLException {
        String kind = row.getString("failure_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new Failure(
                                Failure.Kind.valueOf(kind),
                                row.getString("failure_code"),
                                row.getString("failure_detail")));
    }

    private static Optional<Delivery.Wanted> wish(ResultSet row) throws SQLException {
        String wish = row.getString("wish");
        return wish == null
                ? Optional.empty()
                : Optional.of(new Delivery.Wanted(Wish.valueOf(wish), row.getInt("wish_version")));
    }

    private static Optional<RemotePost> remote(ResultSet row) throws SQLException {
        String id = row.getString("remote_id");
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new RemotePost(
                                id,
                                Optional.ofNullable(row.getString("permalink")).map(URI::create),
                                instant(row, "published_at").orElseThrow()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
