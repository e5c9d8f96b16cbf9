package id.pendopo.platform.command;

import java.util.List;
import java.util.ServiceLoader;

/** Lists the benchmarks: every command whose name begins with {@code bench-}. */
public final class BenchCommand implements Command {
    private static final String PREFIX = "bench-";

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> words) {
        System.out.println("./pendopo bench NAME; what each measures is in bench/README.md");
        ServiceLoader.load(Command.class).stream()
                .map(found -> found.get().name())
                .filter(name -> name.startsWith(PREFIX))
                .sorted()
                .forEach(name -> System.out.println("  " + name.substring(PREFIX.length())));
        System.out.println("  start");
        System.out.println("  web");
        return 0;
    }
}
