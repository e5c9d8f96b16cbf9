package id.pendopo.platform.database;

import id.pendopo.platform.start.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * What is begun before the application context: the data folder held, the ports looked at, and the
 * embedded server starting beside the beans.
 */
public final class Groundwork {
    private final DataFolder folder;
    private final CompletableFuture<EmbeddedPostgres> postgres;
    private volatile boolean starting;

    private Groundwork(DataFolder folder, CompletableFuture<EmbeddedPostgres> postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Holds the folder; its server starts when first asked for. */
    static Groundwork on(Path data) {
        return new Groundwork(DataFolder.open(data), new CompletableFuture<>());
    }

    DataFolder folder() {
        return folder;
    }

    /** Waits for the server that was started early, or starts it. */
    EmbeddedPostgres postgres() {
        if (!starting) {
            startServer();
        }
        try {
            return postgres.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void startServer() {
        starting = true;
        Thread.ofPlatform()
                .name("postgres-start")
                .daemon()
                .start(() -> {
                    try {
                        postgres.complete(
                                EmbeddedPostgres.start(folder.path(), ServerOptions.DURABLE));
                    } catch (RuntimeException e) {
                        postgres.completeExceptionally(e);
                    }
                });
    }

    /**
     * Lays the groundwork as soon as the settings are known, and before the log file is opened in
     * the data folder.
     */
    public static final class Early
            implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
        @Override
        public int getOrder() {
            return LoggingApplicationListener.DEFAULT_ORDER - 1;
        }

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            var settings = event.getEnvironment();
            var work = begin(event);
            portsMustBeFree(settings);
            if (settings.getProperty("pendopo.platform.database.url", "").isBlank()) {
                work.startServer();
                // After the context, so that its beans can still write while they close.
                SpringApplication.getShutdownHandlers()
                        .add(() -> work.postgres.thenAccept(EmbeddedPostgres::close));
            }
            event.getBootstrapContext()
                    .addCloseListener(closed ->
                            closed.getApplicationContext()
                                    .getBeanFactory()
                                    .registerSingleton("groundwork", work));
        }

        /** A command joins the server that holds the folder; where none does, it is one itself. */
        private static Groundwork begin(ApplicationEnvironmentPreparedEvent event) {
            var settings = event.getEnvironment();
            Path data = Path.of(settings.getRequiredProperty("pendopo.platform.data"));
            boolean joins = settings.getProperty("pendopo.platform.beside", Boolean.class, false);
            if (!joins || !DataFolder.isHeld(data)) {
                return Groundwork.on(data);
            }
            if (settings.getProperty("pendopo.platform.database.url", "").isBlank()) {
                RunningServer.join(settings, data);
            }
            return new Groundwork(DataFolder.beside(data), new CompletableFuture<>());
        }

        private static void portsMustBeFree(Environment settings) {
            try {
                Ports.mustBeFree(
                        InetAddress.getByName(settings.getProperty("server.address", "127.0.0.1")),
                        settings.getProperty("server.port", Integer.class, 0));
                Ports.mustBeFree(
                        InetAddress.getByName(
                                settings.getProperty("management.server.address", "127.0.0.1")),
                        settings.getProperty("management.server.port", Integer.class, 0));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot resolve the address to listen on", e);
            }
        }
    }
}
