package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The files of one embedded server: programs, databases, identity and log below one home.
 *
 * @param home the folder of it all; not below the data folder if the server's account may not go
 *     there
 */
record Cluster(Path home, Path binaries, ServerAccount account) {
    static final String USER = "pendopo";
    private static final int MAJOR = 18;
    private static final Path ASIDE = Path.of("/var/lib/pendopo");

    /** Finds or makes the cluster of a data folder. */
    static Cluster in(Path dataFolder) throws IOException {
        var account = ServerAccount.choose();
        Path home = home(dataFolder, account);
        Folders.create(home);
        Path binaries = PostgresBinaries.unpackInto(home);
        var cluster = new Cluster(home, binaries, account);
        cluster.initialise();
        return cluster;
    }

    Path databases() {
        return home.resolve("cluster");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    Path identityFile() {
        return home.resolve("identity");
    }

    /** A program of PostgreSQL with its words, run under the server's account. */
    ProcessBuilder program(String name, List<String> words) {
        var all = new ArrayList<>(account.prefix());
        all.add(binaries.resolve("bin").resolve(name).toString());
        all.addAll(words);
        var builder = new ProcessBuilder(all).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static Path home(Path dataFolder, ServerAccount account) throws IOException {
        Path inside = dataFolder.resolve("postgres");
        Path note = dataFolder.resolve("postgres.location");
        if (Files.exists(note)) {
            return Path.of(Files.readString(note).strip());
        }
        if (Files.isDirectory(inside) || account.mayEnter(dataFolder)) {
            return inside;
        }
        Path aside = ASIDE.resolve(UUID.randomUUID().toString());
        Files.writeString(note, aside + "\n");
        return aside;
    }

    private void initialise() throws IOException {
        Path version = databases().resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(Integer.toString(MAJOR))) {
                throw new StartRefused(Refusal.OTHER_POSTGRES, databases(), found, "" + MAJOR);
            }
            return;
        }
        Path half = home.resolve("cluster.new");
        Folders.delete(half);
        Files.createDirectory(half);
        Folders.allow(half, "rwx------");
        account.own(half);
        var identity = ServerIdentity.fresh();
        initdb(half, identity);
        identity.write(identityFile());
        Files.move(half, databases(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path folder, ServerIdentity identity) throws IOException {
        Path password =
                Files.createTempFile(
                        home,
                        "password",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, identity.password());
            account.own(password);
            var process =
                    program(
                                    "initdb",
                                    List.of(
                                            "--pgdata=" + folder,
                                            "--username=" + USER,
                                            "--pwfile=" + password,
                                            "--auth=scram-sha-256",
                                            "--encoding=UTF8",
                                            "--locale=C",
                                            "--locale-provider=icu",
                                            "--icu-locale=id-ID",
                                            "--no-instructions"))
                            .start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                Files.writeString(log(), said);
                throw new StartRefused(Refusal.POSTGRES_FAILED, lastLine(said), log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while making the database", e);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    static String lastLine(String text) {
        return text.strip().lines().reduce((a, b) -> b).orElse("no reason given");
    }
}
