package id.pendopo.complaints.contact;

import id.pendopo.complaints.ReportId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes who filed a report, as its citizen asked by the code, or as the time to keep it is over.
 * The report itself stays: it tells nobody's name.
 */
@Component
public class ForgetCitizen {
    private final ContactRepository contacts;

    ForgetCitizen(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /** Whether there was anything to delete. */
    @Transactional
    public boolean forget(ReportId report) {
        return contacts.erase(report);
    }
}
