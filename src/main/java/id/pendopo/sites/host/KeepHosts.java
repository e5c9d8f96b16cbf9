package id.pendopo.sites.host;

import id.pendopo.directory.CityCode;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Tag;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, proves, prefers and removes own domains of a site. Each change is written down. */
@Component
public class KeepHosts {
    private static final String KIND = "sites.host";
    private static final int TOKEN_BYTES = 16;

    private final HostRepository repository;
    private final Hosts hosts;
    private final ProveHost proving;
    private final Changes changes;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    KeepHosts(
            HostRepository repository,
            Hosts hosts,
            ProveHost proving,
            Changes changes,
            AuditTrail audit,
            InstantSource clock) {
        this.repository = repository;
        this.hosts = hosts;
        this.proving = proving;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a domain; it answers only once it is proven. */
    @Transactional
    public Keeping add(CityCode city, Optional<UnitId> unit, String written, Actor by) {
        Optional<String> host =
                HostName.read(written)
                        .filter(name -> name.contains(".") && !HostName.ofMachine(name));
        if (host.isEmpty()) {
            return Keeping.NO_HOST;
        }
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        boolean free = hosts.refresh().at(host.get()).isEmpty();
        if (!free
                || !repository.add(
                        host.get(), city, unit, HexFormat.of().formatHex(token), clock.instant())) {
            return Keeping.TAKEN;
        }
        audit.record(by, "host.added", Subject.inCity(KIND, host.get(), city.value()), null, unit);
        return Keeping.DONE;
    }

    /** Looks for the token now; asks other machines, so no transaction is open meanwhile. */
    public Keeping prove(OwnHost host, Actor by) {
        return switch (proving.prove(host)) {
            case ProveHost.Proving.Seen(var proof) -> {
                repository.verify(host.host(), proof, clock.instant());
                tell(host, "host.proven", by);
                yield Keeping.DONE;
            }
            case ProveHost.Proving.NotSeen() -> Keeping.NOT_SEEN;
            case ProveHost.Proving.NotAllowed() -> Keeping.NOT_ALLOWED;
        };
    }

    /** Makes the proven domain the address that all other hosts of its site lead to. */
    @Transactional
    public Keeping prefer(OwnHost host, Actor by) {
        if (host.verified().isEmpty()) {
            return Keeping.NOT_SEEN;
        }
        repository.lead(host.city(), host.unit(), Optional.of(host.host()));
        tell(host, "host.preferred", by);
        return Keeping.DONE;
    }

    /** Lets the site be known by its default host again; the domain stays and leads there. */
    @Transactional
    public Keeping leave(OwnHost host, Actor by) {
        repository.lead(host.city(), host.unit(), Optional.empty());
        tell(host, "host.left", by);
        return Keeping.DONE;
    }

    @Transactional
    public Keeping remove(OwnHost host, Actor by) {
        repository.remove(host.host());
        tell(host, "host.removed", by);
        return Keeping.DONE;
    }

    /** Addresses stand on all pages that link the site, so the whole city is made anew. */
    private void tell(OwnHost host, String act, Actor by) {
        audit.record(
                by, act, Subject.inCity(KIND, host.host(), host.city().value()), null, host.unit());
        changes.of(Hosts.CHANGED, Tag.register(host.city()));
    }

    /** What became of it. */
    public enum Keeping {
        DONE,
        /** What was written can be no host's name. */
        NO_HOST,
        /** Another site has it. */
        TAKEN,
        /** The token is neither in the name server nor in the file. */
        NOT_SEEN,
        /** This installation may ask nobody outside. */
        NOT_ALLOWED
    }
}
