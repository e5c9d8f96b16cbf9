package id.pendopo.platform.database;

import java.util.ArrayList;
import java.util.List;

/** How an embedded server runs: safely for people's data, or quickly for tests. */
public enum ServerOptions {
    /** Every commit is on the disk before it is answered. */
    DURABLE,
    /** For tests only: a crash of the machine may lose the data. */
    FLEETING;

    /** Small: one city's load, with all its processes below a hundred megabytes. */
    private static final List<String> SMALL =
            List.of(
                    "unix_socket_directories=",
                    "listen_addresses=127.0.0.1",
                    "shared_buffers=64MB",
                    "max_connections=60",
                    "io_workers=1",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "log_checkpoints=off",
                    "jit=off",
                    // Parallel queries need more of /dev/shm than a container may have.
                    "max_parallel_workers_per_gather=0",
                    "max_parallel_maintenance_workers=0");

    List<String> settings() {
        var all = new ArrayList<>(SMALL);
        all.addAll(
                switch (this) {
                    case DURABLE -> List.of("fsync=on", "synchronous_commit=on");
                    case FLEETING ->
                            List.of(
                                    "fsync=off",
                                    "synchronous_commit=off",
                                    "full_page_writes=off",
                                    "max_wal_size=1GB",
                                    "autovacuum=off",
                                    "max_connections=600");
                });
        return all;
    }
}
