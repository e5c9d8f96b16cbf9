package id.pendopo.identity;

import id.pendopo.platform.web.Language;

/**
 * A person who can be written to.
 *
 * @param language of letters to this person
 */
public record Recipient(AccountId id, String name, String mail, Language language) {}
