package id.pendopo.newsroom.intake.mail;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.directory.Unit;
import id.pendopo.directory.UnitId;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.newsroom.intake.KeepDraft;
import id.pendopo.newsroom.intake.Report;
import id.pendopo.newsroom.intake.Submission;
import id.pendopo.newsroom.intake.TakeFiles;
import id.pendopo.newsroom.intake.TakeFiles.Taken;
import id.pendopo.newsroom.intake.mail.AnswerMail.Sender;
import id.pendopo.newsroom.intake.mail.MailRepository.Seen;
import id.pendopo.newsroom.story.Person;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.web.Language;
import id.pendopo.platform.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes a draft of a mail, at most once: the note that it was seen, the draft and the answer are
 * one transaction. Only a draft: a sender's name is easily forged, so somebody who is signed in
 * sends it to the desk.
 */
@Component
public class TakeMail {
    private static final Duration HOUR = Duration.ofHours(1);

    private final MailRepository mails;
    private final Directory directory;
    private final Recipients recipients;
    private final TakeFiles files;
    private final KeepDraft drafts;
    private final AnswerMail answers;
    private final MailboxSettings settings;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    TakeMail(
            MailRepository mails,
            Directory directory,
            Recipients recipients,
            TakeFiles files,
            KeepDraft drafts,
            AnswerMail answers,
            MailboxSettings settings,
            TransactionOperations transactions,
            InstantSource clock) {
        this.mails = mails;
        this.directory = directory;
        this.recipients = recipients;
        this.files = files;
        this.drafts = drafts;
        this.answers = answers;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody a unit trusts. */
    private record Author(Actor actor, Language language) {}

    /** Whose mail it is. */
    private record Accepted(City city, Unit unit, Author author) {}

    /** Whether the mail was dealt with before, so that it need not even be read. */
    boolean known(String key) {
        return mails.known(key);
    }

    /** Takes the mail; one that was taken before is left alone. */
    public MailOutcome take(IncomingMail mail) {
        if (!mail.automatic().isEmpty()) {
            return noted(mail, Optional.empty(), MailOutcome.AUTOMATIC, mail.automatic());
        }
        if (mail.forged()) {
            return noted(mail, Optional.empty(), MailOutcome.FORGED, "");
        }
        Optional<MailAddresses.Tag> tag = new MailAddresses(settings.address()).tag(mail.to());
        Optional<UnitAddress> address = tag.flatMap(t -> mails.address(t.name()));
        Optional<Unit> unit = address.flatMap(a -> directory.unit(a.unit())).filter(Unit::active);
        if (unit.isEmpty()) {
            return noted(mail, Optional.empty(), MailOutcome.NO_UNIT, "");
        }
        boolean secret = tag.get().secret().equals(address.get().secret());
        Optional<Author> author = author(mail, unit.get(), secret);
        if (author.isEmpty()) {
            return noted(mail, Optional.of(unit.get().id()), MailOutcome.SENDER_UNKNOWN, "");
        }
        City city = directory.city(unit.get().city()).orElseThrow();
        return taken(mail, new Accepted(city, unit.get(), author.get()));
    }

    /** A mail that is too large or too broken to be read, known by its head alone. */
    MailOutcome refuse(IncomingMail head, MailOutcome why) {
        Optional<Unit> unit =
                new MailAddresses(settings.address())
                        .tag(head.to())
                        .flatMap(tag -> mails.address(tag.name()))
                        .flatMap(address -> directory.unit(address.unit()));
        Optional<Author> author =
                head.automatic().isEmpty() && !head.forged()
                        ? unit.flatMap(u -> author(head, u, false))
                        : Optional.empty();
        if (author.isEmpty()) {
            return noted(head, unit.map(Unit::id), why, "");
        }
        City city = directory.city(unit.get().city()).orElseThrow();
        String reason =
                answers.texts(author.get().language())
                        .of(
                                "newsroom.mail.outcome."
                                        + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                settings.largest().toMegabytes());
        return once(
                head,
                Optional.of(unit.get().id()),
                why,
                Optional.empty(),
                reason,
                () -> {
                    if (mayAnswer(head)) {
                        answers.refused(new Sender(city, head, author.get().language()), reason);
                    }
                });
    }

    private MailOutcome taken(IncomingMail mail, Accepted accepted) {
        // Files first: they are kept by their content, so that doing it again after a crash makes
        // nothing twice.
        List<Taken> taken =
                mail.attachments().stream()
                        .map(file ->
                                files.take(
                                        accepted.unit(),
                                        file.name(),
                                        file.content(),
                                        accepted.author().actor()))
                        .toList();
        var pictures = taken.stream().flatMap(file -> file.picture().stream()).toList();
        var to = new Sender(accepted.city(), mail, accepted.author().language());
        Texts t = answers.texts(accepted.author().language());
        List<String> refused =
                Stream.concat(
                                taken.stream().flatMap(file -> file.refused(t).stream()),
                                mail.parts().stream().map(p -> t.of("newsroom.mail.unreadable", p)))
                        .toList();
        if (mail.text().isBlank() && pictures.isEmpty()) {
            String why = t.of("newsroom.mail.outcome.empty", 0);
            String all = refused.isEmpty() ? why : why + "\n" + String.join("\n", refused);
            return once(
                    mail,
                    Optional.of(accepted.unit().id()),
                    MailOutcome.EMPTY,
                    Optional.empty(),
                    all,
                    () -> {
                        if (mayAnswer(mail)) {
                            answers.refused(to, all);
                        }
                    });
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, accepted.city().zone());
        Report report = MailReport.of(mail, today).showing(pictures);
        var draft =
                new Submission(
                        UUID.randomUUID(),
                        accepted.city().code(),
                        Optional.of(accepted.unit().id()),
                        Person.of(accepted.author().actor()),
                        Submission.Channel.MAIL,
                        report,
                        "mail",
                        1,
                        now,
                        Optional.empty());
        return once(
                mail,
                draft.unit(),
                MailOutcome.TAKEN,
                Optional.of(draft.id()),
                String.join("\n", refused),
                () -> {
                    drafts.keepMailed(draft);
                    if (mayAnswer(mail)) {
                        answers.taken(to, draft.id(), pictures.size(), refused);
                    }
                });
    }

    /** With an account of the unit, or by the secret address in the product's own name. */
    private Optional<Author> author(IncomingMail mail, Unit unit, boolean secret) {
        Optional<Recipient> person =
                recipients.whoMay(NewsroomPermission.WRITE, unit.scope()).stream()
                        .filter(r -> r.mail().equalsIgnoreCase(mail.from()))
                        .findFirst();
        if (person.isPresent()) {
            return person.map(
                    p -> new Author(new Actor(p.id().value(), p.name(), Set.of()), p.language()));
        }
        String name = mail.name().isBlank() ? mail.from() : mail.name();
        return secret && !mail.from().isBlank()
                ? Optional.of(
                        new Author(
                                new Actor(Actor.system().id(), name, Set.of()),
                                Language.INDONESIAN))
                : Optional.empty();
    }

    private boolean mayAnswer(IncomingMail mail) {
        boolean ourselves = new MailAddresses(settings.address()).own(mail.from());
        // This mail itself is noted already.
        return !ourselves
                && mails.from(mail.from(), clock.instant().minus(HOUR)) <= settings.answersAnHour();
    }

    private MailOutcome noted(
            IncomingMail mail, Optional<UnitId> unit, MailOutcome outcome, String detail) {
        return once(mail, unit, outcome, Optional.empty(), detail, () -> {});
    }

    private MailOutcome once(
            IncomingMail mail,
            Optional<UnitId> unit,
            MailOutcome outcome,
            Optional<UUID> draft,
            String detail,
            Runnable act) {
        var seen =
                new Seen(
                        mail.key(),
                        unit,
                        mail.from(),
                        mail.subject(),
                        outcome,
                        draft,
                        detail,
                        clock.instant());
        transactions.executeWithoutResult(status -> {
            if (mails.note(seen)) {
                act.run();
            }
        });
        return outcome;
    }
}
