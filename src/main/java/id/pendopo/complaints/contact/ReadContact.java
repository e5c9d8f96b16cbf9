package id.pendopo.complaints.contact;

import id.pendopo.complaints.ComplaintsPermission;
import id.pendopo.complaints.ReportId;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.ReportRepository;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.error.NotFound;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows who filed a report to somebody who must answer it, and notes that they read it, in one
 * transaction: nobody reads unnoted. Source: UU 27/2022 on the protection of personal data.
 */
@Component
public class ReadContact {
    private final ReportRepository reports;
    private final ContactRepository contacts;
    private final InstantSource clock;

    ReadContact(ReportRepository reports, ContactRepository contacts, InstantSource clock) {
        this.reports = reports;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * @param purpose why it is read, in the person's words
     * @return empty if nothing is kept
     */
    @Transactional
    public Optional<Contact> read(ReportId id, String purpose, Actor by) {
        Report report = reports.find(id).orElseThrow(() -> new NotFound("Report " + id));
        boolean may =
                by.may(ComplaintsPermission.CONTACT, report.scope())
                        || report.units().stream()
                                .anyMatch(
                                        u -> by.may(ComplaintsPermission.CONTACT, report.scope(u)));
        if (!may) {
            throw new AccessDeniedException(
                    "Account %s may not read the contact of %s".formatted(by.id(), id));
        }
        Optional<Contact> contact = contacts.find(id);
        if (contact.isPresent()) {
            contacts.note(id, by, purpose, clock.instant());
        }
        return contact;
    }
}
