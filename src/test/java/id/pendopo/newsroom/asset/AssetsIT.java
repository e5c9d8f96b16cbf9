package id.pendopo.newsroom.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.fixture.MovableClock;
import id.pendopo.identity.WithPeople;
import id.pendopo.newsroom.Asset;
import id.pendopo.newsroom.AssetDescription;
import id.pendopo.newsroom.AssetGap;
import id.pendopo.newsroom.AssetId;
import id.pendopo.newsroom.AssetKind;
import id.pendopo.newsroom.AssetOwner;
import id.pendopo.newsroom.AssetPeople;
import id.pendopo.newsroom.AssetRights;
import id.pendopo.newsroom.AssetTaking;
import id.pendopo.newsroom.AssetUsage;
import id.pendopo.newsroom.AssetUse;
import id.pendopo.newsroom.Assets;
import id.pendopo.newsroom.FileRefusal;
import id.pendopo.newsroom.Rendition;
import id.pendopo.newsroom.picture.Photos;
import id.pendopo.newsroom.upload.Boxes;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.database.DataFolder;
import id.pendopo.platform.file.FileHash;
import id.pendopo.platform.file.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@WithPeople
@Import(AssetsIT.Uses.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssetsIT {
    private static final CityCode CITY = new CityCode("35.73");
    private static final Actor BY = Actor.system();

    @Autowired private Assets assets;
    @Autowired private DescribeAsset describe;
    @Autowired private DeleteAsset delete;
    @Autowired private EraseAssets erase;
    @Autowired private AddCaptions captions;
    @Autowired private Directory directory;
    @Autowired private FileStore store;
    @Autowired private DataFolder data;
    @Autowired private MovableClock clock;
    @Autowired private Uses uses;
    @Autowired private AssetFileRepository files;
    @Autowired private TransactionOperations transactions;
    @Autowired private JdbcClient db;
    private AssetOwner unit;
    private AssetOwner otherUnit;

    @BeforeAll
    void found() {
        directory.found(CITY, BY);
        List<Unit> units = directory.units(CITY);
        unit = new AssetOwner(CITY, Optional.of(units.get(1).id()));
        otherUnit = new AssetOwner(CITY, Optional.of(units.get(2).id()));
    }

    @Test
    void takes_a_photo_with_its_sizes_and_keeps_its_position_apart() {
        AssetTaking.Taken taken = taken(unit, Photos.camera(1400, 702, 6));

        Asset asset = taken.asset();
        assertThat(asset.kind()).isEqualTo(AssetKind.PICTURE);
        assertThat(asset.width()).isEqualTo(702);
        assertThat(asset.height()).isEqualTo(1400);
        assertThat(asset.publicSince()).isEmpty();
        assertThat(asset.takenAt()).isEqualTo(taken.takenAt()).isPresent();
        assertThat(assets.position(asset.id())).isEqualTo(taken.position()).isPresent();
        assertThat(asset.toString()).doesNotContain("112.63");
        var picture = assets.picture(asset.id());
        assertThat(picture.renditions())
                .extracting(Rendition::width)
                .containsExactly(320, 640, 702);
        assertThat(picture.srcset())
                .isEqualTo(
                        "/media/%1$s/320.jpg 320w, /media/%1$s/640.jpg 640w, /media/%1$s/702.jpg 702w"
                                .formatted(asset.id()));
        assertThat(picture.src()).endsWith("/640.jpg");
    }

    @Test
    void keeps_nothing_of_the_original() throws IOException {
        byte[] sent = Photos.camera(640, 480, 1);
        taken(unit, sent);

        try (var files = Files.walk(data.path())) {
            assertThat(files.filter(Files::isRegularFile).filter(f -> holds(f, "RAHASIA!")))
                    .isEmpty();
        }
        assertThat(data.path().resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void takes_the_same_file_once_in_a_library_however_often_it_is_sent() throws Exception {
        byte[] photo = Photos.camera(333, 222, 1);
        Set<AssetId> made = ConcurrentHashMap.newKeySet();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending =
                    IntStream.range(0, 8)
                            .mapToObj(i ->
                                    people.submit(() -> made.add(taken(unit, photo).asset().id())))
                            .toList();
            for (var each : sending) {
                each.get();
            }
        }

        assertThat(made).hasSize(1);
        assertThat(taken(unit, photo).known()).isTrue();
        assertThat(taken(otherUnit, photo).asset().id()).isNotIn(made);
        assertThat(taken(new AssetOwner(CITY, Optional.empty()), photo).known()).isFalse();
    }

    @Test
    void refuses_and_keeps_nothing() {
        assertThat(assets.take(unit, "foto.jpg", "<html>".getBytes(), BY))
                .isEqualTo(new AssetTaking.Refused(FileRefusal.WEB_PAGE));
        assertThat(assets.take(unit, "foto.jpg", Photos.bomb(30_000, 30_000), BY))
                .isEqualTo(new AssetTaking.Refused(FileRefusal.TOO_MANY_PIXELS));
        assertThat(data.path().resolve("uploads")).isEmptyDirectory();
    }

    @Test
    void is_public_only_while_something_public_shows_it() {
        AssetId id = taken(unit, Photos.jpeg(301, 200)).asset().id();

        assets.makePublic(Set.of(id));
        var since = assets.asset(id).orElseThrow().publicSince();
        clock.advance(Duration.ofMinutes(1));
        assets.makePublic(Set.of(id));
        assertThat(assets.asset(id).orElseThrow().publicSince()).isEqualTo(since).isPresent();

        uses.put(id, new AssetUsage("Senam", "/kerja/berita/1", true));
        assets.hideUnused(Set.of(id));
        assertThat(assets.asset(id).orElseThrow().publicSince()).isPresent();
        uses.put(id, new AssetUsage("Senam", "/kerja/berita/1", false));
        assets.hideUnused(Set.of(id));
        assertThat(assets.asset(id).orElseThrow().publicSince()).isEmpty();
    }

    @Test
    void says_what_is_missing_until_somebody_says_it() {
        Asset asset = taken(unit, Photos.jpeg(302, 200)).asset();
        assertThat(asset.gaps()).containsExactly(AssetGap.ALT, AssetGap.RIGHTS, AssetGap.PEOPLE);
        var words =
                new AssetDescription(
                        " Anak-anak\n menanam pohon ",
                        "",
                        AssetRights.OWN,
                        "",
                        AssetPeople.CHILDREN,
                        "");

        var change = describe.describe(asset.id(), asset.version(), words, BY);

        Asset after = ((AssetChange.Done) change).asset();
        assertThat(after.words().alt()).isEqualTo("Anak-anak menanam pohon");
        assertThat(after.gaps()).containsExactly(AssetGap.CONSENT);
        assertThat(describe.describe(asset.id(), asset.version(), AssetDescription.none(), BY))
                .isEqualTo(new AssetChange.ChangedMeanwhile());
    }

    @Test
    void is_not_deleted_while_in_use_hidden_at_once_when_deleted_and_can_come_back() {
        AssetId id = taken(unit, Photos.jpeg(303, 200)).asset().id();
        var use = new AssetUsage("Senam", "/kerja/berita/1", true);
        uses.put(id, use);
        assets.makePublic(Set.of(id));
        assertThat(delete.delete(id, BY)).isEqualTo(new AssetChange.InUse(List.of(use)));

        uses.remove(id);
        assertThat(delete.delete(id, BY)).isInstanceOf(AssetChange.Done.class);
        assertThat(delete.delete(id, BY)).isInstanceOf(AssetChange.Done.class);
        assets.makePublic(Set.of(id));
        Asset deleted = assets.asset(id).orElseThrow();
        assertThat(deleted.deleted()).isTrue();
        assertThat(deleted.publicSince()).isEmpty();

        assertThat(delete.restore(id, BY)).isInstanceOf(AssetChange.Done.class);
        assertThat(assets.asset(id).orElseThrow().publicSince()).isEmpty();
    }

    @Test
    void erases_files_and_words_after_a_while_but_no_file_that_another_asset_has() {
        byte[] photo = Photos.camera(304, 200, 1);
        AssetId here = taken(unit, photo).asset().id();
        AssetId there = taken(otherUnit, photo).asset().id();
        FileHash file = assets.picture(here).renditions().getFirst().file();

        delete.delete(here, BY);
        clock.advance(Duration.ofDays(29));
        erase.eraseDue();
        assertThat(assets.picture(here).isEmpty()).isFalse();
        clock.advance(Duration.ofDays(2));
        assertThat(erase.eraseDue()).isPositive();

        assertThat(assets.picture(here).isEmpty()).isTrue();
        assertThat(assets.position(here)).isEmpty();
        assertThat(assets.asset(here).orElseThrow().name()).isEmpty();
        assertThat(delete.restore(here, BY)).isEqualTo(new AssetChange.Gone());
        assertThat(store.find(file)).as("the other unit still shows it").isPresent();

        delete.delete(there, BY);
        clock.advance(Duration.ofDays(31));
        erase.eraseDue();
        assertThat(store.find(file)).isEmpty();
        assertThat(store.path(file)).isEmpty();
    }

    @Test
    void erasing_waits_for_who_is_about_to_use_the_same_file() throws Exception {
        byte[] photo = Photos.jpeg(307, 200);
        AssetId here = taken(unit, photo).asset().id();
        Rendition rendition = assets.picture(here).renditions().getFirst();
        AssetId there = taken(otherUnit, Photos.jpeg(308, 200)).asset().id();
        delete.delete(here, BY);
        clock.advance(Duration.ofDays(31));

        try (var pool = Executors.newSingleThreadExecutor()) {
            var erasing =
                    transactions.execute(status -> {
                        files.lock(rendition.file());
                        files.add(
                                new Rendition(
                                        there,
                                        9_999,
                                        rendition.height(),
                                        rendition.bytes(),
                                        rendition.file()));
                        var running = pool.submit(() -> erase.eraseDue());
                        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::waits);
                        return running;
                    });
            erasing.get();
        }

        assertThat(assets.picture(here).isEmpty()).isTrue();
        assertThat(store.has(rendition.file())).isTrue();
    }

    @Test
    void what_is_sent_anew_while_the_same_is_erased_keeps_its_files() throws Exception {
        for (int round = 0; round < 25; round++) {
            byte[] photo = Photos.jpeg(310 + round, 200);
            AssetId old = taken(unit, photo).asset().id();
            delete.delete(old, BY);
            clock.advance(Duration.ofDays(31));
            var start = new CyclicBarrier(2);

            AssetId fresh;
            try (var pool = Executors.newFixedThreadPool(2)) {
                Callable<Integer> erasing =
                        () -> {
                            start.await();
                            return erase.eraseDue();
                        };
                Callable<AssetId> sending =
                        () -> {
                            start.await();
                            return taken(otherUnit, photo).asset().id();
                        };
                var erased = pool.submit(erasing);
                fresh = pool.submit(sending).get();
                erased.get();
            }

            assertThat(assets.picture(fresh).renditions())
                    .as("round %d", round)
                    .isNotEmpty()
                    .allMatch(r -> store.has(r.file()));
        }
    }

    private boolean waits() {
        return db.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void can_be_sent_anew_after_it_was_deleted() {
        byte[] photo = Photos.jpeg(305, 200);
        AssetId first = taken(unit, photo).asset().id();
        delete.delete(first, BY);

        var second = taken(unit, photo);

        assertThat(second.known()).isFalse();
        assertThat(delete.restore(first, BY)).isEqualTo(new AssetChange.Gone());
    }

    @Test
    void reads_a_video_and_takes_its_captions() {
        Asset video = taken(unit, Boxes.mp4("avc1")).asset();
        assertThat(video.length()).contains(Duration.ofMillis(12_500));
        assertThat(video.gaps()).contains(AssetGap.CAPTIONS);
        assertThat(assets.position(video.id())).isPresent();

        assertThat(caption(video.id(), "bukan takarir"))
                .isEqualTo(new AssetChange.Refused(FileRefusal.CAPTIONS_FORMAT));
        caption(video.id(), "WEBVTT\n\n00:00.000 --> 00:02.000\nHalo\n");
        caption(video.id(), "WEBVTT\n\n00:00.000 --> 00:02.000\nHalo semua\n");

        assertThat(assets.captions(video.id())).containsExactly("id");
        assertThat(assets.asset(video.id()).orElseThrow().gaps()).doesNotContain(AssetGap.CAPTIONS);
    }

    private AssetChange caption(AssetId id, String text) {
        return captions.add(id, "id", new ByteArrayInputStream(text.getBytes()), BY);
    }

    private AssetTaking.Taken taken(AssetOwner owner, byte[] content) {
        return switch (assets.take(owner, "foto.jpg", content, BY)) {
            case AssetTaking.Taken taken -> taken;
            case AssetTaking.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static boolean holds(java.nio.file.Path file, String text) {
        try {
            return new String(
                            Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Pages that show assets, as a test wants them. */
    @TestComponent
    static class Uses implements AssetUse {
        private final ConcurrentHashMap<AssetId, AssetUsage> uses = new ConcurrentHashMap<>();

        void put(AssetId id, AssetUsage use) {
            uses.put(id, use);
        }

        void remove(AssetId id) {
            uses.remove(id);
        }

        @Override
        public List<AssetUsage> uses(AssetId asset) {
            return Optional.ofNullable(uses.get(asset)).stream().toList();
        }
    }
}
