package id.pendopo;

import id.pendopo.platform.command.Command;
import id.pendopo.platform.start.ServerStart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry point. The first word is a command without a database, or else the server starts. */
@SpringBootApplication
public class Pendopo {
    public static void main(String[] args) throws Exception {
        List<String> words = Arrays.asList(args);
        Optional<Command> command = words.isEmpty() ? Optional.empty() : command(words.getFirst());
        if (command.isPresent()) {
            System.exit(command.get().run(words.subList(1, words.size())));
        }
        ServerStart.start(Pendopo.class, words);
    }

    private static Optional<Command> command(String name) {
        return ServiceLoader.load(Command.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(name))
                .findFirst();
    }
}
