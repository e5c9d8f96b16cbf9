package id.pendopo.platform.start;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The words behind {@code ./pendopo demo} and {@code ./pendopo run}, read into settings. */
sealed interface ServerWords {
    /**
     * @param mode {@code demo} or {@code run}; the profile of the settings
     * @param arguments as Spring takes them
     */
    record Understood(String mode, List<String> arguments) implements ServerWords {}

    record Unknown(String word) implements ServerWords {}

    record MissingValue(String option) implements ServerWords {}

    Map<String, String> OPTIONS =
            Map.of(
                    "--port", "server.port",
                    "--address", "server.address",
                    "--data", "pendopo.platform.data",
                    "--city", "pendopo.first.city",
                    "--admin", "pendopo.first.admin");

    /** Reads {@code [demo|run] (--OPTION VALUE | --setting.name=value)*}. */
    static ServerWords read(List<String> words) {
        var rest = new ArrayList<>(words);
        String mode = "run";
        if (!rest.isEmpty() && List.of("demo", "run").contains(rest.getFirst())) {
            mode = rest.removeFirst();
        }
        var arguments = new ArrayList<String>();
        for (Iterator<String> left = rest.iterator(); left.hasNext(); ) {
            String word = left.next();
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (word.contains("=") && name.startsWith("--") && name.contains(".")) {
                arguments.add(word);
            } else if (!OPTIONS.containsKey(name)) {
                return new Unknown(word);
            } else if (word.contains("=")) {
                arguments.add(setting(name, word.substring(name.length() + 1)));
            } else if (left.hasNext()) {
                arguments.add(setting(name, left.next()));
            } else {
                return new MissingValue(word);
            }
        }
        return new Understood(mode, List.copyOf(arguments));
    }

    private static String setting(String option, String value) {
        return "--%s=%s".formatted(OPTIONS.get(option), value);
    }
}
