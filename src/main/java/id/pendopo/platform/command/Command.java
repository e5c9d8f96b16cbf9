package id.pendopo.platform.command;

import java.util.List;

/**
 * A command of the launcher. Most need neither Spring nor a database; one that does starts what it
 * needs. Each is named in {@code META-INF/services/id.pendopo.platform.command.Command}.
 */
public interface Command {
    /** The first word of the command line, as {@code dates} or {@code bench-dates}. */
    String name();

    /**
     * Does the work and prints to standard output, faults to standard error.
     *
     * @return the exit code: 0 done, 2 wrong words on the command line, others as the command says
     */
    int run(List<String> words) throws Exception;
}
