package id.pendopo.newsroom.card;

import java.util.UUID;

/** The id of a card. Chosen before it is made, so that a form sent twice makes one. */
public record CardId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
