package id.pendopo.sites.host;

import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import id.pendopo.sites.Changes;
import id.pendopo.sites.Site;
import id.pendopo.sites.Tag;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how a unit is reached. */
@NamedInterface("contact")
@Component
public class DescribeUnit {
    private static final int LONGEST = 300;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[a-z]{2,}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()/-]{5,30}");

    private final SiteRepository repository;
    private final Changes changes;
    private final AuditTrail audit;
    private final InstantSource clock;

    DescribeUnit(
            SiteRepository repository, Changes changes, AuditTrail audit, InstantSource clock) {
        this.repository = repository;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the unit is reached now. */
    public UnitContact contact(UnitId unit) {
        return repository.contact(unit);
    }

    /**
     * Changes it as it was seen.
     *
     * @return the fields that are wrong, as {@code mail}; {@code version} if somebody changed it
     *     meanwhile; empty if it is done
     */
    @Transactional
    public List<String> describe(Site site, UnitContact wanted, Actor by) {
        List<String> faults = faults(wanted);
        if (!faults.isEmpty()) {
            return faults;
        }
        Unit unit = site.unit().orElseThrow();
        UnitContact before = repository.contact(unit.id());
        if (!repository.describe(unit.id(), wanted, clock.instant())) {
            return List.of("version");
        }
        audit.record(
                by,
                "site.described",
                Subject.inCity("directory.unit", unit.id(), unit.city().value()),
                before,
                wanted);
        changes.of(Tag.site(site));
        return List.of();
    }

    private static List<String> faults(UnitContact wanted) {
        var faults = new ArrayList<String>();
        if (wanted.address().length() > LONGEST) {
            faults.add("address");
        }
        if (!wanted.telephone().isEmpty() && !TELEPHONE.matcher(wanted.telephone()).matches()) {
            faults.add("telephone");
        }
        if (!wanted.mail().isEmpty()
                && !MAIL.matcher(wanted.mail().toLowerCase(Locale.ROOT)).matches()) {
            faults.add("mail");
        }
        if (wanted.hours().length() > LONGEST) {
            faults.add("hours");
        }
        return faults;
    }
}
