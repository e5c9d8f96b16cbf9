package id.pendopo.newsroom.asset;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.Position;
import id.pendopo.platform.file.FileHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code newsroom.asset} and of the positions kept apart from them. */
@Repository
public class AssetRepository {
    static final String COLUMNS =
            """
            a.id, a.city, a.unit_id, a.kind, a.type, a.ending, a.original_name, a.bytes, a.width,
            a.height, a.length_ms, a.alt, a.credit, a.rights, a.source, a.people, a.consent,
            a.taken_at, a.uploaded_by, a.uploader, a.uploaded_at, a.public_since, a.deleted_at,
            a.version,
            (select count(*) from newsroom.caption c where c.asset_id = a.id) as captions\
            """;

    private final JdbcClient db;

    AssetRepository(JdbcClient db) {
        this.db = db;
    }

    /** What is written of a new asset; the rest of it is still empty. */
    record Draft(
            AssetOwner owner,
            AssetKind kind,
            String type,
            String ending,
            String name,
            String sourceHash,
            Optional<FileHash> file,
            long bytes,
            int width,
            int height,
            Optional<Duration> length,
            Optional<Instant> takenAt,
            UUID by,
            String uploader,
            Instant at) {}

    public Optional<Asset> find(AssetId id) {
        return db.sql("select %s from newsroom.asset a where a.id = :id".formatted(COLUMNS))
                .param("id", id.value())
                .query(AssetRepository::asset)
                .optional();
    }

    public List<Asset> find(Collection<AssetId> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select %s from newsroom.asset a where a.id in (:ids)".formatted(COLUMNS))
                        .param("ids", ids.stream().map(AssetId::value).toList())
                        .query(AssetRepository::asset)
                        .list();
    }

    /** The asset with its row locked until the transaction ends. */
    Optional<Asset> lock(AssetId id) {
        return db.sql("select id from newsroom.asset where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(found -> find(id));
    }

    /** The asset made from exactly this file in the same library, unless it was deleted. */
    Optional<Asset> same(AssetOwner owner, String sourceHash) {
        return db.sql(
                        """
                        select %s from newsroom.asset a
                         where a.city = :city and a.unit_id is not distinct from :unit
                           and a.source_hash = :hash and a.deleted_at is null\
                        """
                                .formatted(COLUMNS))
                .param("city", owner.city().value())
                .param("unit", unit(owner), Types.OTHER)
                .param("hash", sourceHash)
                .query(AssetRepository::asset)
                .optional();
    }

    /** Empty if the same file was taken a moment before. */
    Optional<AssetId> add(Draft draft) {
        return db.sql(
                        """
                        insert into newsroom.asset
                               (city, unit_id, kind, type, ending, original_name, source_hash,
                                file_hash, bytes, width, height, length_ms, taken_at, uploaded_by,
                                uploader, uploaded_at)
                        values (:city, :unit, :kind, :type, :ending, :name, :source, :file, :bytes,
                                :width, :height, :length, :taken, :by, :uploader, :at)
                        on conflict do nothing returning id\
                        """)
                .param("city", draft.owner().city().value())
                .param("unit", unit(draft.owner()), Types.OTHER)
                .param("kind", draft.kind().name())
                .param("type", draft.type())
                .param("ending", draft.ending())
                .param("name", draft.name())
                .param("source", draft.sourceHash())
                .param("file", draft.file().map(FileHash::hex).orElse(null))
                .param("bytes", draft.bytes())
                .param("width", draft.width())
                .param("height", draft.height())
                .param("length", draft.length().map(Duration::toMillis).orElse(null))
                .param("taken", time(draft.takenAt().orElse(null)))
                .param("by", draft.by())
                .param("uploader", draft.uploader())
                .param("at", time(draft.at()))
                .query(UUID.class)
                .optional()
                .map(AssetId::new);
    }

    void addPosition(AssetId id, Position position) {
        db.sql(
                        """
                        insert into newsroom.asset_position (asset_id, latitude, longitude)
                        values (:id, :latitude, :longitude)\
                        """)
                .param("id", id.value())
                .param("latitude", position.latitude())
                .param("longitude", position.longitude())
                .update();
    }

    public Optional<Position> position(AssetId id) {
        return db.sql(
                        """
                        select latitude, longitude from newsroom.asset_position
                         where asset_id = :id\
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new Position(row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }

    void describe(AssetId id, AssetDescription words) {
        db.sql(
                        """
                        update newsroom.asset
                           set alt = :alt, credit = :credit, rights = :rights, source = :source,
                               people = :people, consent = :consent, version = version + 1
                         where id = :id\
                        """)
                .param("alt", words.alt())
                .param("credit", words.credit())
                .param("rights", words.rights().name())
                .param("source", words.source())
                .param("people", words.people().name())
                .param("consent", words.consent())
                .param("id", id.value())
                .update();
    }

    /**
     * Public from the moment; one that is public stays so since it was, one deleted stays hidden.
     */
    void publish(Collection<AssetId> ids, Instant at) {
        db.sql(
                        """
                        update newsroom.asset set public_since = :at
                         where id in (:ids) and public_since is null and deleted_at is null\
                        """)
                .param("at", time(at))
                .param("ids", ids.stream().map(AssetId::value).toList())
                .update();
    }

    void hide(AssetId id) {
        db.sql("update newsroom.asset set public_since = null where id = :id")
                .param("id", id.value())
                .update();
    }

    static Asset asset(ResultSet row, int number) throws SQLException {
        long length = row.getLong("length_ms");
        return new Asset(
                new AssetId(row.getObject("id", UUID.class)),
                new AssetOwner(
                        new CityCode(row.getString("city")),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new)),
                AssetKind.valueOf(row.getString("kind")),
                row.getString("type"),
                row.getString("ending"),
                row.getString("original_name"),
                row.getLong("bytes"),
                row.getInt("width"),
                row.getInt("height"),
                length > 0 ? Optional.of(Duration.ofMillis(length)) : Optional.empty(),
                row.getInt("captions"),
                words(row),
                instant(row, "taken_at"),
                row.getObject("uploaded_by", UUID.class),
                row.getString("uploader"),
                instant(row, "uploaded_at").orElseThrow(),
                instant(row, "public_since"),
                instant(row, "deleted_at"),
                row.getInt("version"));
    }

    private static AssetDescription words(ResultSet row) throws SQLException {
        return new AssetDescription(
                row.getString("alt"),
                row.getString("credit"),
                AssetRights.valueOf(row.getString("rights")),
                row.getString("source"),
                AssetPeople.valueOf(row.getString("people")),
                row.getString("consent"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private static @Nullable UUID unit(AssetOwner owner) {
        return owner.unit().map(UnitId::value).orElse(null);
    }

    static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
