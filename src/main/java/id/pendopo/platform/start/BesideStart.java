package id.pendopo.platform.start;

import id.pendopo.platform.database.Groundwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application for a command's own work. With a server running in the same data folder it
 * works beside it on the same database; without one it starts the database itself. It takes no jobs
 * and answers on no known port.
 */
public final class BesideStart {
    private static final List<String> QUIET =
            List.of(
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--management.server.port=0",
                    "--pendopo.platform.beside=true",
                    "--pendopo.platform.jobs=false",
                    "--logging.threshold.console=error",
                    "--logging.file.name=${pendopo.platform.data}/logs/command.log");

    private BesideStart() {}

    /**
     * @param mode {@code run} or {@code demo}: whose data
     * @return empty if it can not start; why was told already
     */
    public static Optional<ConfigurableApplicationContext> start(
            Class<?> application, String mode, List<String> settings) {
        var spring = new SpringApplication(application);
        var all = new ArrayList<ApplicationListener<?>>(spring.getListeners());
        all.add(new Groundwork.Early());
        spring.setListeners(all);
        spring.setAdditionalProfiles(mode);
        var words = new ArrayList<>(QUIET);
        words.addAll(settings);
        try {
            return Optional.of(spring.run(words.toArray(String[]::new)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
