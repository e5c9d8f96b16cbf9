package id.pendopo.publishing.post;

import id.pendopo.platform.access.Actor;
import java.util.UUID;

/** Somebody as they were called when they did something. */
public record Person(UUID id, String name) {
    public static Person of(Actor actor) {
        return new Person(actor.id(), actor.name());
    }
}
