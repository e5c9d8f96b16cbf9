package id.pendopo.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What stays the same over the starts of one cluster.
 *
 * @param name of the cluster, random; stands in the title of each of its processes
 * @param port the port on loopback, taken again while it is free
 * @param password of the one database account
 */
record ServerIdentity(String name, int port, String password) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static ServerIdentity fresh() throws IOException {
        return new ServerIdentity("pendopo-" + hex(6), freePort(), hex(24));
    }

    static ServerIdentity read(Path file) throws IOException {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        }
        return new ServerIdentity(
                lines.getProperty("name"),
                Integer.parseInt(lines.getProperty("port")),
                lines.getProperty("password"));
    }

    void write(Path file) throws IOException {
        var readable = PosixFilePermissions.fromString("rw-------");
        Path half =
                Files.createTempFile(
                        file.getParent(),
                        "identity",
                        ".new",
                        PosixFilePermissions.asFileAttribute(readable));
        Files.writeString(half, "name=%s%nport=%d%npassword=%s%n".formatted(name, port, password));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The same with its port if that is free, with another free port if not. */
    ServerIdentity withFreePort() throws IOException {
        return free(port) ? this : new ServerIdentity(name, freePort(), password);
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
