package id.pendopo.complaints.filing;

import id.pendopo.complaints.Secrecy;
import id.pendopo.complaints.TrackingCode;
import id.pendopo.complaints.clock.Calendars;
import id.pendopo.complaints.contact.Contact;
import id.pendopo.complaints.contact.ContactRepository;
import id.pendopo.complaints.contact.Seals;
import id.pendopo.complaints.handling.By;
import id.pendopo.complaints.handling.NewReport;
import id.pendopo.complaints.handling.OpenReport;
import id.pendopo.complaints.handling.Report;
import id.pendopo.complaints.handling.ReportRepository;
import id.pendopo.directory.Directory;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a report in by whatever way it comes: checked, given a number and a code, kept with who
 * filed it apart from it. The same message of a channel is taken once.
 */
@Component
public class FileReport {
    private static final int TITLE = 80;
    private static final String OWNER = "complaints.code";
    private final Directory directory;
    private final Topics topics;
    private final ReportRepository reports;
    private final OpenReport open;
    private final ContactRepository contacts;
    private final Seals seals;
    private final Calendars calendars;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    FileReport(
            Directory directory,
            Topics topics,
            ReportRepository reports,
            OpenReport open,
            ContactRepository contacts,
            Seals seals,
            Calendars calendars,
            InstantSource clock) {
        this.directory = directory;
        this.topics = topics;
        this.reports = reports;
        this.open = open;
        this.contacts = contacts;
        this.seals = seals;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param by the citizen, or whoever writes it down for one
     */
    @Transactional
    public Filed file(Filing filing, By by) {
        Optional<Report> before =
                filing.originKey()
                        .flatMap(key -> reports.lockOrigin(filing.city(), filing.channel(), key));
        if (before.isPresent()) {
            return new Filed.Done(before.get(), code(before.get()), true);
        }
        List<FilingFault> faults = faults(filing);
        if (!faults.isEmpty()) {
            return new Filed.Refused(faults);
        }
        TrackingCode code = TrackingCode.random(random);
        Instant now = clock.instant();
        Report report = open.open(made(filing, code, now), by);
        Contact contact =
                filing.secrecy() == Secrecy.ANONYMOUS ? Contact.nobody() : filing.contact();
        if (!contact.empty()) {
            contacts.add(report.id(), filing.city(), contact, filing.consent(), now);
        }
        return new Filed.Done(report, code, false);
    }

    /** All that is wrong with it; nothing is kept. */
    public List<FilingFault> faults(Filing filing) {
        return FilingRules.faults(filing, directory.register(filing.city()).orElseThrow(), topics);
    }

    /** The code of a report, for news to its citizen. */
    public TrackingCode code(Report report) {
        return new TrackingCode(seals.open(reports.sealedCode(report.id()).orElseThrow(), OWNER));
    }

    private NewReport made(Filing filing, TrackingCode code, Instant now) {
        Topic topic =
                filing.topic()
                        .flatMap(topics::find)
                        .orElseGet(() -> topics.recognise(filing.words()));
        int year = calendars.of(filing.city()).day(now).getYear();
        String words = filing.words().strip();
        String harmless = Masking.mask(words);
        return new NewReport(
                filing.city(),
                reports.nextNumber(filing.city(), year),
                seals.hash(code),
                seals.seal(code.value(), OWNER),
                filing.kind(),
                filing.secrecy(),
                filing.channel(),
                new Report.Content(words, title(harmless), harmless),
                filing.spot(),
                topic.code(),
                topics.serviceClass(topic.serviceClass()),
                filing.originKey(),
                now);
    }

    /** The first sentence, at most so many letters and never a word cut in two. */
    static String title(String words) {
        String line = words.lines().findFirst().orElse("").strip();
        int end = line.indexOf(". ");
        String sentence = end > 0 ? line.substring(0, end) : line;
        if (sentence.length() <= TITLE) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', TITLE);
        int cut =
                space > 0
                        ? space
                        : sentence.offsetByCodePoints(
                                0,
                                Math.min(TITLE / 2, sentence.codePointCount(0, sentence.length())));
        return sentence.substring(0, cut).strip() + "…";
    }
}
