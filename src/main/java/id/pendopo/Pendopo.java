package id.pendopo;

import id.pendopo.observatory.date.command.DatesCommand;
import id.pendopo.platform.command.Command;
import id.pendopo.platform.start.ServerStart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point. The first word is a command without a database, or else the server starts. */
@SpringBootApplication
public class Pendopo {
    /** Commands that run without Spring and without a database, by name. */
    private static final Map<String, Command> COMMANDS = Map.of("dates", new DatesCommand());

    public static void main(String[] args) throws Exception {
        List<String> words = Arrays.asList(args);
        if (!words.isEmpty() && COMMANDS.get(words.getFirst()) instanceof Command command) {
            System.exit(command.run(words.subList(1, words.size())));
        }
        ServerStart.start(Pendopo.class, words);
    }
}
