package id.pendopo.platform.start;

import java.util.Locale;

/** Why Pendopo does not start; each has one sentence that says what to do, and an exit code. */
public enum Refusal {
    /** The web port or the management port is held by another program. */
    PORT_TAKEN(10),
    /** The data folder cannot be created or written. */
    FOLDER_NOT_WRITABLE(11),
    /** The disk holding the data folder is full. */
    DISK_FULL(12),
    /** Another Pendopo works in the same data folder. */
    ALREADY_RUNNING(13),
    /** The data folder was made by another major version of PostgreSQL. */
    OTHER_POSTGRES(14),
    /** The database was migrated by a newer Pendopo. */
    NEWER_DATABASE(15),
    /** A migration that was already applied has changed since. */
    CHANGED_DATABASE(16),
    /** The database of PENDOPO_DATABASE_URL does not answer or refuses the sign-in. */
    DATABASE_UNREACHABLE(17),
    /** The embedded PostgreSQL did not come up. */
    POSTGRES_FAILED(18),
    /** There is no embedded PostgreSQL for this system. */
    NO_POSTGRES(19),
    /** A setting is wrong or retired. */
    WRONG_SETTING(20),
    /** The outer PostgreSQL is too old. */
    OLD_SERVER(21);

    private final int exitCode;

    Refusal(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }

    /** The key of the sentence in {@code messages/start.properties}. */
    String key() {
        return "start.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
