package id.pendopo.platform.web.error;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The kinds of errors a visitor meets, each with its own words. */
public enum Problem {
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    UNKNOWN_HOST(404),
    METHOD_NOT_ALLOWED(405),
    TOO_LARGE(413),
    TOO_MANY(429),
    FAULT(500),
    UNAVAILABLE(503);

    private static final String CONNECTION_CLASS = "08";

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /** The kind that the container's status and the exception behind it amount to. */
    static Problem of(int status, @Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof UnknownHost) {
                return UNKNOWN_HOST;
            }
            if (t instanceof NotFound) {
                return NOT_FOUND;
            }
            if (databaseAway(t)) {
                return UNAVAILABLE;
            }
        }
        for (Problem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status >= 500 ? FAULT : BAD_REQUEST;
    }

    private static boolean databaseAway(Throwable t) {
        return t instanceof CannotCreateTransactionException
                || t instanceof DataAccessResourceFailureException
                || t instanceof TransientDataAccessException
                || t instanceof SQLException sql
                        && (sql.getCause() instanceof EOFException
                                || sql.getSQLState() != null
                                        && sql.getSQLState().startsWith(CONNECTION_CLASS));
    }

    public int status() {
        return status;
    }

    /** Whether someone here has to look into it. */
    boolean ours() {
        return status >= 500;
    }

    /** The stable type of the problem document. */
    String type() {
        return "urn:pendopo:problem:" + key();
    }

    /** The part of the message keys, as {@code not-found}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
