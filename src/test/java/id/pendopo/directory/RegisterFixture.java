package id.pendopo.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pendopo.directory.channel.ChangeChannel;
import id.pendopo.directory.channel.RegisterChannel;
import id.pendopo.directory.city.FoundCity;
import id.pendopo.directory.ledger.ChangeRepository;
import id.pendopo.directory.ledger.History;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.NewIds;
import id.pendopo.directory.ledger.RegisterRepository;
import id.pendopo.directory.ledger.Registers;
import id.pendopo.directory.official.AppointOfficial;
import id.pendopo.directory.territory.LoadTerritories;
import id.pendopo.directory.territory.TerritoryRepository;
import id.pendopo.directory.unit.RegisterUnit;
import id.pendopo.fixture.TestDatabase;
import id.pendopo.platform.audit.AuditTrail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The register wired by hand over a database of its own, with the territories loaded. */
public final class RegisterFixture {
    public static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    public final List<Object> events = new CopyOnWriteArrayList<>();
    public final InstantSource clock = InstantSource.fixed(NOW);
    public final DataSource source = TestDatabase.fresh().dataSource();
    public final JdbcClient db = JdbcClient.create(source);
    public final PlatformTransactionManager transactions = new JdbcTransactionManager(source);
    public final NewIds ids = new NewIds(InstantSource.system());
    public final TerritoryRepository territories =
            new TerritoryRepository(new JdbcTemplate(source));
    public final LoadTerritories load = new LoadTerritories(territories, transactions, clock);
    public final RegisterRepository repository = new RegisterRepository(db);
    public final ChangeRepository changes = new ChangeRepository(db);
    public final Registers registers = new Registers(repository, transactions);
    public final History history = new History(trail());
    public final Ledger ledger =
            new Ledger(repository, changes, history, events::add, transactions, clock);
    public final FoundCity founding =
            new FoundCity(
                    territories,
                    repository,
                    changes,
                    ledger,
                    ids,
                    events::add,
                    transactions,
                    clock);
    public final Directory directory =
            new Directory(
                    repository,
                    registers,
                    founding,
                    new RegisterUnit(ledger, ids),
                    new AppointOfficial(ledger, ids),
                    new RegisterChannel(ledger, ids),
                    new ChangeChannel(ledger));

    private RegisterFixture() {}

    /** With all territories of the country. */
    public static RegisterFixture ofTheCountry() {
        var fixture = new RegisterFixture();
        fixture.load.load();
        return fixture;
    }

    /** With the territories of a few cities, which is much quicker. */
    public static RegisterFixture of(String... cities) {
        var fixture = new RegisterFixture();
        List<String[]> rows =
                lines().filter(line -> Stream.of(cities).anyMatch(line::startsWith))
                        .map(line -> line.split(",", 2))
                        .toList();
        fixture.db
                .sql(
                        """
                        insert into directory.territory (code, name)
                        select * from unnest(:codes, :names)\
                        """)
                .param("codes", rows.stream().map(row -> row[0]).toArray(String[]::new))
                .param("names", rows.stream().map(row -> row[1]).toArray(String[]::new))
                .update();
        return fixture;
    }

    private static Stream<String> lines() {
        try (var in = RegisterFixture.class.getResourceAsStream("/seed/territories.csv.gz");
                var csv = new GZIPInputStream(in)) {
            return new String(csv.readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The real trail over this database; its parts are for Spring alone to wire. */
    private AuditTrail trail() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> db);
        context.registerBean(InstantSource.class, () -> clock);
        context.registerBean(JsonMapper.class, JsonMapper::shared);
        context.scan("id.pendopo.platform.audit");
        context.refresh();
        return context.getBean(AuditTrail.class);
    }
}
