package id.pendopo.platform.database;

import id.pendopo.platform.start.Refusal;
import id.pendopo.platform.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account the server runs under: our own, or an unprivileged one if we are root, because
 * PostgreSQL refuses to run as root.
 */
sealed interface ServerAccount {
    /** We are not root. */
    record Own(boolean diesWithParent) implements ServerAccount {}

    /** We are root and step down. */
    record Lower(int uid, int gid) implements ServerAccount {}

    static ServerAccount choose() {
        if (!root()) {
            return new Own(works(List.of("setpriv", "--pdeathsig", "INT")));
        }
        var lower =
                unprivileged()
                        .orElseThrow(() ->
                                new StartRefused(
                                        Refusal.NO_POSTGRES,
                                        "PostgreSQL refuses to run as root and there is"
                                                + " no account pendopo or nobody"));
        if (!works(lower.prefix())) {
            throw new StartRefused(
                    Refusal.NO_POSTGRES,
                    "PostgreSQL refuses to run as root and setpriv (util-linux) cannot step down");
        }
        return lower;
    }

    /** The words before a program that run it under this account, dying with our process. */
    default List<String> prefix() {
        return switch (this) {
            case Own(boolean diesWithParent) ->
                    diesWithParent ? List.of("setpriv", "--pdeathsig", "INT") : List.of();
            case Lower(int uid, int gid) ->
                    List.of(
                            "setpriv",
                            "--reuid=" + uid,
                            "--regid=" + gid,
                            "--clear-groups",
                            "--no-new-privs",
                            "--pdeathsig",
                            "INT");
        };
    }

    /** Gives a file or folder to the account. */
    default void own(Path path) throws IOException {
        if (this instanceof Lower(int uid, int gid)) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    /** Whether the account may enter every folder above the path and the path itself. */
    default boolean mayEnter(Path folder) {
        if (this instanceof Own) {
            return true;
        }
        try {
            for (Path at = folder.toRealPath(); at != null; at = at.getParent()) {
                if (!Files.getPosixFilePermissions(at)
                        .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the rights of " + folder, e);
        }
    }

    private static boolean root() {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self)
                    ? (int) Files.getAttribute(self, "unix:uid") == 0
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell whether we are root", e);
        }
    }

    private static Optional<Lower> unprivileged() {
        var found = new ArrayList<Lower>();
        for (String name : List.of("pendopo", "nobody")) {
            try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
                lines.map(line -> line.split(":"))
                        .filter(f -> f.length > 3 && f[0].equals(name) && !f[2].equals("0"))
                        .map(f -> new Lower(Integer.parseInt(f[2]), Integer.parseInt(f[3])))
                        .forEach(found::add);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return found.stream().findFirst();
    }

    private static boolean works(List<String> prefix) {
        var words = new ArrayList<>(prefix);
        words.add("true");
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
