package id.pendopo.sites.host;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.sites.Tag;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The map of hosts, kept in memory. Whoever reads changes has it made anew; a host or unit that it
 * does not know yet is looked for in what is committed now.
 */
@Component
public class Hosts {
    /** Own domains or registers have changed. */
    public static final Tag CHANGED = new Tag("hosts");

    private final Directory directory;
    private final HostRepository repository;
    private final Origins origins;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    public Hosts(Directory directory, HostRepository repository, Origins origins) {
        this.directory = directory;
        this.repository = repository;
        this.origins = origins;
    }

    /** As it was last read; costs nothing. */
    public HostMap kept() {
        Known now = known.get();
        return now == null ? refresh() : now.map;
    }

    /** As it was last read; empty before anybody asked. Never waits. */
    public Optional<HostMap> inMemory() {
        return Optional.ofNullable(known.get()).map(Known::map);
    }

    /** What the kept map says, or if it does not know, what is committed now. */
    public <T> Optional<T> find(Function<HostMap, Optional<T>> question) {
        Optional<T> answer = question.apply(kept());
        return answer.isPresent() ? answer : question.apply(refresh());
    }

    /** As committed now. */
    public HostMap refresh() {
        List<City> cities = directory.cities();
        List<OwnHost> own = repository.all();
        Known before = known.get();
        if (before != null && before.cities.equals(cities) && before.own.equals(own)) {
            return before.map;
        }
        var registers =
                cities.stream().flatMap(city -> directory.register(city.code()).stream()).toList();
        var fresh = new Known(cities, own, new HostMap(registers, own, origins::of));
        known.set(fresh);
        return fresh.map;
    }

    private record Known(List<City> cities, List<OwnHost> own, HostMap map) {}
}
