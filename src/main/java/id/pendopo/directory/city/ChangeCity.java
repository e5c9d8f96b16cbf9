package id.pendopo.directory.city;

import id.pendopo.directory.BrandColour;
import id.pendopo.directory.ChannelAddress;
import id.pendopo.directory.City;
import id.pendopo.directory.CityCode;
import id.pendopo.directory.Fault;
import id.pendopo.directory.Network;
import id.pendopo.directory.Recording;
import id.pendopo.directory.ledger.Change;
import id.pendopo.directory.ledger.Decision;
import id.pendopo.directory.ledger.Ledger;
import id.pendopo.directory.ledger.RegisterRepository;
import id.pendopo.directory.ledger.Roster;
import id.pendopo.platform.access.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Changes how a city looks and where it is found. */
@Component
public final class ChangeCity {
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    private final Ledger ledger;
    private final RegisterRepository cities;

    public ChangeCity(Ledger ledger, RegisterRepository cities) {
        this.ledger = ledger;
        this.cities = cities;
    }

    /**
     * What someone wants of the city; empty texts mean unknown or none.
     *
     * @param colour as typed
     */
    public record Draft(
            String name,
            String host,
            String colour,
            String domain,
            String complaintName,
            String complaintAddress) {

        /** The draft that would change nothing. */
        public static Draft of(City city) {
            return new Draft(
                    city.name(),
                    city.host().orElse(""),
                    city.colour().hex(),
                    city.domain().orElse(""),
                    city.complaints().map(City.ComplaintService::name).orElse(""),
                    city.complaints().map(c -> c.address().toString()).orElse(""));
        }
    }

    public Recording<City> change(CityCode code, Draft draft, Actor by) {
        List<City> others =
                cities.cities().stream().filter(city -> !city.code().equals(code)).toList();
        return ledger.write(code, by, roster -> decide(roster, draft, others));
    }

    static Decision<City> decide(Roster roster, Draft draft, List<City> others) {
        var faults = new ArrayList<Fault>();
        City before = roster.city();
        Optional<String> host = host("host", draft.host(), faults);
        host.flatMap(h -> others.stream().filter(o -> o.host().equals(host)).findFirst())
                .ifPresent(o -> faults.add(Fault.on("host", "host-taken", o.name())));
        Optional<String> domain = host("domain", draft.domain(), faults);
        Optional<BrandColour> colour = colour(draft.colour(), faults);
        Optional<City.ComplaintService> complaints = complaints(draft, faults);
        if (draft.name().isBlank()) {
            faults.add(Fault.on("name", "name-empty", ""));
        }
        if (!faults.isEmpty()) {
            return new Decision.Refuse<>(faults);
        }
        var after =
                new City(
                        before.code(),
                        draft.name().strip(),
                        before.zone(),
                        host,
                        colour.orElse(before.colour()),
                        domain,
                        complaints,
                        before.revision());
        return after.equals(before)
                ? Decision.nothing(before)
                : Decision.change(after, new Change.OfCity(before, after));
    }

    private static Optional<String> host(String field, String written, List<Fault> faults) {
        String host = written.strip().toLowerCase(Locale.ROOT);
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            faults.add(Fault.on(field, "host-of-other-form", written.strip()));
        }
        return Optional.of(host).filter(h -> !h.isEmpty());
    }

    private static Optional<BrandColour> colour(String written, List<Fault> faults) {
        Optional<BrandColour> colour = BrandColour.read(written);
        if (colour.isEmpty()) {
            faults.add(Fault.on("colour", "colour-of-other-form", written.strip()));
        } else if (!colour.get().readable()) {
            faults.add(
                    Fault.on(
                            "colour",
                            "colour-too-light",
                            colour.get().hex(),
                            String.format(Locale.ROOT, "%.1f", colour.get().contrastWithWhite()),
                            Double.toString(BrandColour.LEAST_CONTRAST)));
        }
        return colour;
    }

    private static Optional<City.ComplaintService> complaints(Draft draft, List<Fault> faults) {
        boolean named = !draft.complaintName().isBlank();
        boolean placed = !draft.complaintAddress().isBlank();
        if (!named && !placed) {
            return Optional.empty();
        }
        Optional<ChannelAddress> address =
                ChannelAddress.of(Network.WEBSITE, draft.complaintAddress());
        if (!named) {
            faults.add(Fault.on("complaint_name", "name-empty", ""));
        }
        if (address.isEmpty()) {
            String written = draft.complaintAddress().strip();
            faults.add(Fault.on("complaint_address", "address-of-other-form", written, "WEBSITE"));
        }
        return address.map(
                a -> new City.ComplaintService(draft.complaintName().strip(), a.address()));
    }
}
