package id.pendopo.observatory;

import id.pendopo.directory.Network;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the register says should be seen: the probes compare a visit with it. In an audit without a
 * register most of it is empty.
 *
 * @param unit the unit's name; empty if unknown
 * @param unitType the register's type as {@code kelurahan}; empty if unknown
 * @param aliases other and former names of the unit
 * @param cityDomain the city's domain, as {@code kota.go.id}; empty if unknown
 * @param otherSites addresses of the city's other units' websites
 * @param complaintService the city's complaint service that every site should link
 */
public record Expected(
        Optional<String> unit,
        Optional<String> unitType,
        List<String> aliases,
        Optional<String> cityDomain,
        List<Person> officials,
        List<Account> accounts,
        List<URI> otherSites,
        Optional<URI> complaintService) {

    /**
     * An official, in office or former.
     *
     * @param name with titles and degrees as registered
     * @param until last day in office; empty while in office
     */
    public record Person(
            String name, String position, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /** A registered account other than the website, at its normal address. */
    public record Account(Network network, URI address) {}

    /** Nothing is known; comparing probes say NOTHING_REGISTERED. */
    public static Expected nothing() {
        return new Expected(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
