package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL server of our own on loopback, a child of this process that dies with it.
 *
 * <p>It survives kill -9 of any part: the next start takes over the same files. The caller holds
 * the lock of the data folder, so that no second process serves it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The one database an application needs; always there. */
    public static final String DATABASE = "pendopo";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final long LOG_LIMIT = 5_000_000;
    private static final long STEP = Duration.ofMillis(10).toNanos();

    private final Cluster cluster;
    private final ServerIdentity identity;
    private final Process process;

    private EmbeddedPostgres(Cluster cluster, ServerIdentity identity, Process process) {
        this.cluster = cluster;
        this.identity = identity;
        this.process = process;
    }

    /** Makes the cluster of the data folder if it is missing, and starts its server. */
    public static EmbeddedPostgres start(Path dataFolder, ServerOptions options) {
        try {
            return start(Cluster.in(dataFolder.toAbsolutePath().normalize()), options);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start PostgreSQL in " + dataFolder, e);
        }
    }

    /** The address for JDBC of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(identity.port(), database);
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return identity.password();
    }

    /** The number of the server's first process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the sessions and stops the server; returns when it is down. */
    @Override
    public void close() {
        ServerProcesses.interrupt(process.toHandle());
        try {
            if (!process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmbeddedPostgres start(Cluster cluster, ServerOptions options)
            throws IOException {
        var kept = ServerIdentity.read(cluster.identityFile());
        clearRemains(cluster, kept);
        var identity = kept.withFreePort();
        if (!identity.equals(kept)) {
            identity.write(cluster.identityFile());
        }
        rotateLog(cluster.log());
        var server = new EmbeddedPostgres(cluster, identity, launch(cluster, identity, options));
        try {
            server.awaitReady();
            server.checkThatItIsOurs();
            server.createDatabase();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** What an earlier server that was killed may have left: processes, and its pid file. */
    private static void clearRemains(Cluster cluster, ServerIdentity identity) throws IOException {
        String name = identity.name();
        // A server whose parent was just killed is busy shutting down by itself.
        if (!ServerProcesses.gone(name, Duration.ofSeconds(5))) {
            ServerProcesses.of(name).forEach(ServerProcesses::interrupt);
            if (!ServerProcesses.gone(name, STOP)) {
                throw new StartRefused(
                        Refusal.POSTGRES_FAILED,
                        "an earlier server still runs as process "
                                + ServerProcesses.of(name).getFirst().pid(),
                        cluster.log());
            }
        }
        Files.deleteIfExists(cluster.databases().resolve("postmaster.pid"));
    }

    private static void rotateLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Starts the process from a thread that lives as long as ours, because the signal at the
     * parent's death is bound to the starting thread, not to the process.
     */
    private static Process launch(Cluster cluster, ServerIdentity identity, ServerOptions options) {
        var words = new ArrayList<>(List.of("-D", cluster.databases().toString()));
        words.addAll(List.of("-p", Integer.toString(identity.port())));
        words.addAll(List.of("-c", "cluster_name=" + identity.name()));
        options.settings().forEach(setting -> words.addAll(List.of("-c", setting)));
        var builder =
                cluster.program("postgres", words)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()));
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().name("postgres-keeper").daemon().start(() -> keep(builder, started));
        try {
            return started.join();
        } catch (CompletionException e) {
            throw new StartRefused(
                    Refusal.POSTGRES_FAILED, String.valueOf(e.getCause()), cluster.log());
        }
    }

    private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            var process = builder.start();
            started.complete(process);
            process.onExit().join();
        } catch (IOException e) {
            started.completeExceptionally(e);
        }
    }

    /** The server writes "ready" as the eighth line of its pid file when it takes connections. */
    private void awaitReady() {
        Path file = cluster.databases().resolve("postmaster.pid");
        long end = System.nanoTime() + START.toNanos();
        while (!saysReady(file)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new StartRefused(Refusal.POSTGRES_FAILED, lastWords(), cluster.log());
            }
            LockSupport.parkNanos(STEP);
        }
    }

    private boolean saysReady(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() > 7
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private String lastWords() {
        try {
            return Cluster.lastLine(Files.readString(cluster.log()));
        } catch (IOException e) {
            return "it wrote no log";
        }
    }

    private void createDatabase() {
        try (var connection = DriverManager.getConnection(url("postgres"), user(), password());
                var statement = connection.createStatement()) {
            var found =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '%s'".formatted(DATABASE));
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new StartRefused(Refusal.POSTGRES_FAILED, e.toString(), cluster.log());
        }
    }

    /** A stranger on the same port must never be taken for our server. */
    private void checkThatItIsOurs() {
        try (var connection = DriverManager.getConnection(url("postgres"), user(), password());
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select current_setting('cluster_name'),"
                                        + " current_setting('data_directory')")) {
            row.next();
            boolean ours =
                    identity.name().equals(row.getString(1))
                            && cluster.databases().toString().equals(row.getString(2));
            if (!ours) {
                throw new StartRefused(
                        Refusal.POSTGRES_FAILED,
                        "another server answers on its port: " + row.getString(2),
                        cluster.log());
            }
        } catch (SQLException e) {
            throw new StartRefused(Refusal.POSTGRES_FAILED, e.toString(), cluster.log());
        }
    }
}
