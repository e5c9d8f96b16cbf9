package id.pendopo.newsroom.story;

import id.pendopo.directory.City;
import id.pendopo.directory.Directory;
import id.pendopo.identity.IdentitySettings;
import id.pendopo.identity.Recipient;
import id.pendopo.identity.Recipients;
import id.pendopo.newsroom.NewsroomPermission;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.access.Scope;
import id.pendopo.platform.mail.Letter;
import id.pendopo.platform.mail.Mailer;
import id.pendopo.platform.web.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The mails of the newsroom, in the reader's language, queued with the transaction of their
 * occasion.
 */
@Component
class StoryLetters {
    private final Mailer mailer;
    private final Recipients recipients;
    private final Directory directory;
    private final IdentitySettings identity;
    private final MessageSource messages;

    StoryLetters(
            Mailer mailer,
            Recipients recipients,
            Directory directory,
            IdentitySettings identity,
            MessageSource messages) {
        this.mailer = mailer;
        this.recipients = recipients;
        this.directory = directory;
        this.identity = identity;
        this.messages = messages;
    }

    /** To whoever it was given to. */
    void assigned(Story story, Person to, Actor by) {
        mail(story, NewsroomPermission.REVIEW, to)
                .ifPresent(mail ->
                        queue(
                                "assigned:" + story.version(),
                                story,
                                mail,
                                t ->
                                        t.of(
                                                "newsroom.letter.assigned.body",
                                                mail.name(),
                                                by.name(),
                                                story.title(),
                                                due(story, t),
                                                address(story))));
    }

    /** To its author. */
    void returned(Story story, String reason, Actor by) {
        mail(story, NewsroomPermission.WRITE, story.origin().author())
                .ifPresent(mail ->
                        queue(
                                "returned:" + story.version(),
                                story,
                                mail,
                                t ->
                                        t.of(
                                                "newsroom.letter.returned.body",
                                                mail.name(),
                                                by.name(),
                                                story.title(),
                                                reason,
                                                address(story))));
    }

    /** To the unit's own people who may answer; to nobody for a story of the city itself. */
    void asked(Story story, FactCheck check) {
        if (story.unit().isEmpty()) {
            return;
        }
        List<Recipient> desk =
                recipients.whoMay(NewsroomPermission.FACT_CHECK, Scope.city(story.city().value()));
        recipients.whoMay(NewsroomPermission.FACT_CHECK, story.scope()).stream()
                .filter(to -> !desk.contains(to))
                .forEach(to ->
                        queue(
                                "asked:" + check.id(),
                                story,
                                to,
                                t ->
                                        t.of(
                                                "newsroom.letter.asked.body",
                                                to.name(),
                                                check.askedBy().name(),
                                                story.title(),
                                                check.question(),
                                                address(story))));
    }

    /** To the one who works on it, else to everybody of the desk: its deadline is near. */
    void due(Story story, Instant deadline) {
        List<Recipient> desk =
                recipients.whoMay(NewsroomPermission.REVIEW, Scope.city(story.city().value()));
        List<Recipient> assigned =
                desk.stream()
                        .filter(p ->
                                story.handling()
                                        .assignee()
                                        .map(a -> a.id().equals(p.id().value()))
                                        .orElse(false))
                        .toList();
        (assigned.isEmpty() ? desk : assigned)
                .forEach(to ->
                        queue(
                                "due:" + deadline,
                                story,
                                to,
                                t ->
                                        t.of(
                                                "newsroom.letter.due.body",
                                                to.name(),
                                                story.title(),
                                                due(story, t),
                                                address(story))));
    }

    private Optional<Recipient> mail(Story story, String permission, Person person) {
        return recipients.whoMay(permission, story.scope()).stream()
                .filter(to -> to.id().value().equals(person.id()))
                .findFirst();
    }

    private String due(Story story, Texts t) {
        ZoneId zone = directory.city(story.city()).map(City::zone).orElse(ZoneOffset.UTC);
        return story.handling().dueAt().map(at -> t.moment(at, zone)).orElse("-");
    }

    private String address(Story story) {
        String origin =
                identity.origin()
                        .map(uri -> uri.toString())
                        .or(() ->
                                directory
                                        .city(story.city())
                                        .flatMap(City::host)
                                        .map(host -> "https://" + host))
                        .orElse("");
        return origin + "/kerja/berita/" + story.id();
    }

    /** The occasion's own word is its subject's key too. */
    private void queue(String occasion, Story story, Recipient to, Function<Texts, String> body) {
        var t = new Texts(messages, to.language().locale());
        String kind = occasion.substring(0, occasion.indexOf(':'));
        mailer.queue(
                new Letter(
                        "newsroom:%s:%s:%s".formatted(occasion, story.id(), to.id()),
                        to.mail(),
                        t.of("newsroom.letter." + kind + ".subject", story.title())
                                .replaceAll("\\p{Cntrl}+", " "),
                        body.apply(t)));
    }
}
