package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The embedded server that another process of ours has started. */
final class RunningServer {
    private RunningServer() {}

    /** Sets its address as that of an outer database. */
    static void join(ConfigurableEnvironment settings, Path dataFolder) {
        Path data = dataFolder.toAbsolutePath().normalize();
        try {
            Path file = Cluster.in(data).identityFile();
            ServerIdentity identity = ServerIdentity.read(file);
            Map<String, Object> found =
                    Map.of(
                            "pendopo.platform.database.url",
                            "jdbc:postgresql://127.0.0.1:%d/%s"
                                    .formatted(identity.port(), EmbeddedPostgres.DATABASE),
                            "pendopo.platform.database.user",
                            Cluster.USER,
                            "pendopo.platform.database.password",
                            identity.password());
            settings.getPropertySources().addFirst(new MapPropertySource("running-server", found));
        } catch (IOException e) {
            throw new StartRefused(Refusal.FOLDER_NOT_WRITABLE, data, e.toString());
        }
    }
}
