package id.pendopo.platform.command;

import java.util.List;

/** A command of the launcher that needs neither Spring nor a database. */
public interface Command {
    /**
     * Does the work and prints to standard output, faults to standard error.
     *
     * @return the exit code: 0 done, 2 wrong words on the command line, others as the command says
     */
    int run(List<String> words) throws Exception;
}
