package id.pendopo.publishing.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.zaxxer.hikari.HikariDataSource;
import id.pendopo.directory.Network;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.database.DataFolder;
import id.pendopo.platform.file.FileStore;
import id.pendopo.platform.secret.KeyRing;
import id.pendopo.publishing.PublishingSettings;
import id.pendopo.publishing.account.AccountGrantRepository;
import id.pendopo.publishing.account.AccountLinkRepository;
import id.pendopo.publishing.account.RefreshToken;
import id.pendopo.publishing.account.TokenRepository;
import id.pendopo.publishing.account.Tokens;
import id.pendopo.publishing.network.Networks;
import id.pendopo.publishing.post.PostContent;
import id.pendopo.publishing.post.PostRepository;
import id.pendopo.publishing.post.WritePost;
import id.pendopo.publishing.proof.ProofRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a worker of deliveries needs and nothing else, so that it starts within a second: the real
 * delivery, accounts, proofs, audit and jobs, with {@link FakePublisher} in place of the networks.
 * Told by system properties, since it runs in a process of its own. Without the annotation that
 * would have the whole application find it.
 */
@EnableTransactionManagement
@ComponentScan(
        basePackageClasses = {AuditTrail.class, FileStore.class},
        resourcePattern = "*.class")
@Import({
    AccountLinkRepository.class,
    TokenRepository.class,
    Tokens.class,
    RefreshToken.class,
    AccountGrantRepository.class,
    PostRepository.class,
    PostContent.class,
    WritePost.class,
    ProofRepository.class,
    DeliveryRepository.class,
    LaneRepository.class,
    DeliveryStepRepository.class,
    PauseRepository.class,
    Keep.class,
    KeepAfterwards.class,
    Networked.class,
    PublishOnce.class,
    Afterwards.class,
    MoveOn.class,
    DeliverLane.class,
    SweepLanes.class,
    LaneSchedule.class,
    PlanDelivery.class,
    ActOnDelivery.class
})
class ChaosWiring {
    static final List<Network> NETWORKS =
            List.of(Network.FACEBOOK, Network.INSTAGRAM, Network.X, Network.YOUTUBE);

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(System.getProperty("chaos.url"));
        pool.setUsername(System.getProperty("chaos.user"));
        pool.setPassword(System.getProperty("chaos.password"));
        pool.setMaximumPoolSize(12);
        return pool;
    }

    @Bean
    JdbcClient jdbc(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate template(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    KeyRing publishingKeys() {
        return new KeyRing(List.of(new byte[32]));
    }

    @Bean(destroyMethod = "close")
    DataFolder data() {
        return DataFolder.open(Path.of(System.getProperty("chaos.data")));
    }

    @Bean
    PublishingSettings settings() {
        return settingsOfChaos();
    }

    static PublishingSettings settingsOfChaos() {
        return new PublishingSettings(
                true,
                Duration.ZERO,
                100_000,
                8,
                Duration.ofMillis(100),
                Duration.ofSeconds(1),
                Duration.ofHours(24),
                Duration.ofSeconds(20),
                FakeNetwork.PATIENCE.multipliedBy(3),
                List.of(Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofSeconds(1)),
                List.of(Duration.ofDays(1)),
                Duration.ofMinutes(15),
                Duration.ofDays(7),
                List.of(14, 7, 1));
    }

    @Bean
    Networks networks() {
        int port = Integer.getInteger("chaos.port");
        List<FakePublisher> all =
                NETWORKS.stream().map(network -> new FakePublisher(network, port)).toList();
        return new Networks(List.copyOf(all), List.copyOf(all), List.of());
    }

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource dataSource, DeliverLane deliver) {
        return Scheduler.create(dataSource, List.of(new DeliveryTasks().deliverLaneTask(deliver)))
                .tableName("platform.job")
                .serializer(new Jackson3Serializer())
                .threads(12)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(500))
                .missedHeartbeatsLimit(4)
                .enablePriority()
                .alwaysPersistTimestampInUTC()
                .build();
    }

    static Stream<String> properties(
            String url, String user, String password, int port, Path data) {
        return Stream.of(
                "-Dchaos.url=" + url,
                "-Dchaos.user=" + user,
                "-Dchaos.password=" + password,
                "-Dchaos.port=" + port,
                "-Dchaos.data=" + data);
    }
}
