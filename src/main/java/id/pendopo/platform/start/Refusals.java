package id.pendopo.platform.start;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;

/** Finds in a failure what the administrator can do something about. */
final class Refusals {
    private Refusals() {}

    /** Empty if the failure is a fault of the program: then the trace is what is needed. */
    static Optional<StartRefused> of(Throwable failure) {
        return causes(failure).stream().map(Refusals::known).flatMap(Optional::stream).findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        var all = new ArrayList<Throwable>();
        Throwable at = failure;
        while (at != null && !all.contains(at)) {
            all.add(at);
            at = at.getCause();
        }
        return all;
    }

    private static Optional<StartRefused> known(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.of(refused);
            case PortInUseException taken -> Optional.of(Ports.taken(taken.getPort()));
            case BindValidationException invalid ->
                    Optional.of(
                            new StartRefused(
                                    Refusal.WRONG_SETTING,
                                    invalid.getValidationErrors().getAllErrors().toString()));
            case BindException wrong ->
                    wrong.getCause() instanceof BindValidationException
                            ? Optional.empty()
                            : Optional.of(
                                    new StartRefused(
                                            Refusal.WRONG_SETTING,
                                            wrong.getProperty() == null
                                                    ? wrong.getName()
                                                    : wrong.getProperty()));
            case ConfigurationPropertiesBindException outer -> Optional.empty();
            case SQLException sql when unreachable(sql) ->
                    Optional.of(
                            new StartRefused(
                                    Refusal.DATABASE_UNREACHABLE, oneLine(sql.getMessage())));
            default -> Optional.empty();
        };
    }

    /** Connection, sign-in or missing database: SQLSTATE classes 08, 28 and 3D. */
    private static boolean unreachable(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return Stream.of("08", "28", "3D").anyMatch(state::startsWith);
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
