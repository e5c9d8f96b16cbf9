package id.pendopo.identity;

/** A person who can be written to. */
public record Recipient(AccountId id, String name, String mail) {}
