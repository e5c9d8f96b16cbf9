package id.pendopo.directory;

import id.pendopo.platform.access.Scope;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A city or regency that runs Pendopo, and what makes it look and speak like itself.
 *
 * @param name as {@code Kota X} or {@code Kabupaten X}
 * @param host on which its portal is served; empty if any
 * @param domain under which its units' sites belong, as {@code xkota.go.id}; empty if unknown
 * @param revision raised by every change in the city's register
 */
public record City(
        CityCode code,
        String name,
        ZoneId zone,
        Optional<String> host,
        BrandColour colour,
        Optional<String> domain,
        Optional<ComplaintService> complaints,
        long revision) {

    /** The service every site of the city should link, under the city's own brand name. */
    public record ComplaintService(String name, URI address) {}

    /** Where a permission must hold to act on the city and all its units. */
    public Scope scope() {
        return Scope.city(code.value());
    }
}
