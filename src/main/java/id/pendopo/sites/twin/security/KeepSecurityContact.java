package id.pendopo.sites.twin.security;

import id.pendopo.directory.City;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Tag;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to whom holes in the sites of a city are reported. */
@Component
class KeepSecurityContact {
    private final SecurityContactRepository contacts;
    private final Changes changes;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepSecurityContact(
            SecurityContactRepository contacts,
            Changes changes,
            AuditTrail audit,
            InstantSource clock) {
        this.contacts = contacts;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void keep(City city, SecurityContact contact, Actor by) {
        SecurityContact before = contacts.find(city.code()).orElse(null);
        contacts.keep(city.code(), contact, clock.instant());
        audit.record(
                by,
                "security-contact.kept",
                Subject.inCity("security-contact", city.code(), city.code().value()),
                before,
                contact);
        changes.of(Tag.sections(city.code()));
    }
}
