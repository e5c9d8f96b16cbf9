package id.pendopo.sites.host;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map of hosts, made anew when a register or an own domain has changed. */
@Component
public class Hosts {
    private final Directory directory;
    private final HostRepository repository;
    private final Origins origins;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    public Hosts(Directory directory, HostRepository repository, Origins origins) {
        this.directory = directory;
        this.repository = repository;
        this.origins = origins;
    }

    /** As committed now. */
    public HostMap now() {
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
