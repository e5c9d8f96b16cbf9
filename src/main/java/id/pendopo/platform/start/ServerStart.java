package id.pendopo.platform.start;

import id.pendopo.platform.database.Groundwork;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;

/** Starts the server, or ends the process with one sentence and an exit code. */
public final class ServerStart {
    private static final int WRONG_WORDS = 2;
    private static final int FAILED = 1;

    private ServerStart() {}

    /** Returns when the server runs; does not return if it cannot. */
    public static void start(Class<?> application, List<String> words) {
        switch (ServerWords.read(words)) {
            case ServerWords.Understood(String mode, List<String> arguments) ->
                    run(application, mode, arguments);
            case ServerWords.Unknown(String word) -> refuse("Unknown word: " + word);
            case ServerWords.MissingValue(String option) -> refuse("No value after " + option);
        }
    }

    private static void run(Class<?> application, String mode, List<String> arguments) {
        System.setProperty("pendopo.mode", mode);
        var spring = new SpringApplication(application);
        var all = new ArrayList<ApplicationListener<?>>(spring.getListeners());
        all.add(new Groundwork.Early());
        spring.setListeners(all);
        spring.setAdditionalProfiles(mode);
        try {
            spring.run(arguments.toArray(String[]::new));
        } catch (SpringApplication.AbandonedRunException e) {
            System.exit(0);
        } catch (RuntimeException e) {
            System.exit(Refusals.of(e).map(StartRefused::exitCode).orElse(FAILED));
        }
    }

    private static void refuse(String what) {
        String options =
                ServerWords.OPTIONS.keySet().stream().sorted().collect(Collectors.joining(" "));
        System.err.println(what + ". Options: " + options + ", or --setting.name=value");
        System.exit(WRONG_WORDS);
    }
}
