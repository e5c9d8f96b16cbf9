package id.pendopo.newsroom.card;

import id.pendopo.newsroom.card.template.Template;
import id.pendopo.newsroom.story.Story;
import id.pendopo.platform.access.Actor;
import id.pendopo.platform.audit.AuditTrail;
import id.pendopo.platform.audit.Subject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes, orders and removes the cards of a story. */
@Component
public class KeepCard {
    private static final String SUBJECT = "newsroom.card";

    private final CardRepository cards;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepCard(CardRepository cards, AuditTrail audit, InstantSource clock) {
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a card at the end; the same id a second time is the same card. */
    @Transactional
    public Keeping add(
            CardId id,
            Story story,
            Template template,
            CardContent content,
            LocalDate dated,
            Actor by) {
        List<Card> all = cards.lock(story.id());
        Optional<Card> known = cards.find(id);
        if (known.isPresent()) {
            return known.get().story().equals(story.id())
                    ? new Keeping.Kept(known.get())
                    : new Keeping.Gone();
        }
        if (all.size() >= Card.MOST_IN_CAROUSEL) {
            return new Keeping.Full();
        }
        var card =
                new Card(
                        id,
                        story.city(),
                        story.id(),
                        1,
                        template.id(),
                        template.version(),
                        content,
                        dated,
                        clock.instant(),
                        Optional.empty(),
                        1);
        Card kept = cards.add(card, by).orElseThrow();
        tell(by, "add", kept);
        return new Keeping.Kept(kept);
    }

    /**
     * Writes what it says.
     *
     * @param seen the version the person had before their eyes
     */
    @Transactional
    public Keeping save(
            CardId id,
            int seen,
            Template template,
            CardContent content,
            LocalDate dated,
            Actor by) {
        Optional<Card> before = cards.find(id).filter(c -> c.removedAt().isEmpty());
        if (before.isEmpty()) {
            return new Keeping.Gone();
        }
        Card old = before.get();
        if (old.template().equals(template.id())
                && old.content().equals(content)
                && old.dated().equals(dated)) {
            return new Keeping.Kept(old);
        }
        var fresh =
                new Card(
                        id,
                        old.city(),
                        old.story(),
                        old.place(),
                        template.id(),
                        template.version(),
                        content,
                        dated,
                        clock.instant(),
                        Optional.empty(),
                        seen + 1);
        Optional<Card> kept = cards.save(fresh, seen);
        kept.ifPresent(card -> tell(by, "change", card));
        return kept.<Keeping>map(Keeping.Kept::new)
                .orElseGet(() ->
                        cards.find(id)
                                .filter(c -> c.removedAt().isEmpty())
                                .<Keeping>map(Keeping.Stale::new)
                                .orElseGet(Keeping.Gone::new));
    }

    /** Changes places with its neighbour; at the ends nothing happens. */
    @Transactional
    public void move(Card card, boolean forward, Actor by) {
        var all = new ArrayList<>(cards.lock(card.story()));
        List<CardId> ids = all.stream().map(Card::id).toList();
        int at = ids.indexOf(card.id());
        int to = forward ? at + 1 : at - 1;
        if (at < 0 || to < 0 || to >= all.size()) {
            return;
        }
        Collections.swap(all, at, to);
        for (int i = 0; i < all.size(); i++) {
            cards.place(all.get(i).id(), i + 1);
        }
        tell(by, "move", all.get(to));
    }

    /** Takes it out of the story; its pictures stay in the library. */
    @Transactional
    public void remove(Card card, Actor by) {
        cards.lock(card.story());
        if (cards.find(card.id()).filter(c -> c.removedAt().isEmpty()).isPresent()) {
            cards.remove(card.id(), Optional.of(clock.instant()));
            tell(by, "remove", card);
        }
    }

    /** Brings a removed card back. */
    @Transactional
    public Keeping restore(Card card, Actor by) {
        List<Card> all = cards.lock(card.story());
        Card now = cards.find(card.id()).orElseThrow();
        if (now.removedAt().isEmpty()) {
            return new Keeping.Kept(now);
        }
        if (all.size() >= Card.MOST_IN_CAROUSEL) {
            return new Keeping.Full();
        }
        cards.remove(card.id(), Optional.empty());
        tell(by, "restore", card);
        return new Keeping.Kept(cards.find(card.id()).orElseThrow());
    }

    private void tell(Actor by, String act, Card card) {
        audit.record(
                by,
                SUBJECT + "." + act,
                Subject.inCity(SUBJECT, card.id(), card.city().value()),
                null,
                Map.of(
                        "story", card.story().value(),
                        "template", card.template(),
                        "version", card.version()));
    }
}
