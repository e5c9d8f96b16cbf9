package id.pendopo.observatory.fetch.sign;

import id.pendopo.platform.fetch.Outcome;
import java.util.Optional;

/** The words of a crashed application under a good status. */
final class CrashSign implements Sign {
    private static final int BARE = 1_200;
    private static final String[] WORDS = {
        "error establishing a database connection",
        "error dalam membangun koneksi database",
        "kesalahan dalam membangun koneksi database",
        "there has been a critical error on this website",
        "telah terjadi galat serius pada situs web",
        "telah terjadi kesalahan kritis pada situs web",
        "whoops, looks like something went wrong",
        "a php error was encountered",
        "a database error occurred",
        "unable to connect to your database server",
        "database connection error",
        "error displaying the error page",
        "could not connect to mysql",
        "the website encountered an unexpected error",
        "service unavailable",
        "fatal error: uncaught",
        "sqlstate[",
        "server error in '/' application"
    };

    @Override
    public Optional<Outcome> seenIn(Sight sight) {
        boolean words = sight.thin(BARE) && sight.says(WORDS);
        boolean fatal = sight.thin(BARE) && sight.words().startsWith("fatal error:");
        return words || fatal
                ? Optional.of(new Outcome.ServerError(sight.response().status()))
                : Optional.empty();
    }
}
