package id.pendopo.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ports of this machine: free or not, and who holds them as far as the system tells. */
public final class Ports {
    private static final Path PROC = Path.of("/proc");

    private Ports() {}

    /** Refuses if the port cannot be taken; 0 means any port and is never refused. */
    public static void mustBeFree(InetAddress address, int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw taken(port);
        }
    }

    /** The refusal for a port that is held, naming the holder if it can be known. */
    static StartRefused taken(int port) {
        String holder = holder(port).map(h -> " (" + h + ")").orElse("");
        String mode = System.getProperty("pendopo.mode", "run");
        return new StartRefused(
                Refusal.PORT_TAKEN,
                Integer.toString(port),
                holder,
                mode,
                Integer.toString(port + 10));
    }

    private static Optional<String> holder(int port) {
        var sockets =
                Stream.of("net/tcp", "net/tcp6")
                        .flatMap(table -> listening(PROC.resolve(table), port))
                        .map("socket:[%s]"::formatted)
                        .toList();
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holds(process, sockets))
                        .findFirst()
                        .map(Ports::named);
    }

    /** Fields of a line of the kernel's table: 1 address:port, 3 state (0A listens), 9 inode. */
    private static Stream<String> listening(Path table, int port) {
        String end = ":%04X".formatted(port);
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(f -> f.length > 9 && f[1].endsWith(end) && f[3].equals("0A"))
                    .map(f -> f[9]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(ProcessHandle process, List<String> sockets) {
        Path open = PROC.resolve(Long.toString(process.pid())).resolve("fd");
        try (var files = Files.newDirectoryStream(open)) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static String named(ProcessHandle process) {
        String name = process.info().command().map(c -> Path.of(c).getFileName() + ", ").orElse("");
        return name + "PID " + process.pid();
    }
}
