package id.pendopo.platform.mail;

/**
 * A mail to one recipient.
 *
 * @param key the same for the same occasion, as {@code identity.invitation:ID}; a letter with a
 *     known key is not queued again
 * @param to one address
 * @param body plain text
 */
public record Letter(String key, String to, String subject, String body) {
    public Letter {
        if (to.chars().anyMatch(Character::isISOControl)
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "Letter %s has a control character in its head".formatted(key));
        }
    }
}
