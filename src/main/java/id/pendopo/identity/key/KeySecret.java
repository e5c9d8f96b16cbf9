package id.pendopo.identity.key;

import id.pendopo.identity.secret.Token;

/**
 * The secret of a key as it is written: {@code pendopo_} and 256 random bits, so that people and
 * programs that look for leaked secrets know one when they see it.
 */
public record KeySecret(Token token) {
    private static final String MARK = "pendopo_";
    private static final int SHOWN = 5;

    static KeySecret create() {
        return of(MARK + Token.create().value());
    }

    static KeySecret of(String written) {
        return new KeySecret(new Token(written));
    }

    /** The whole secret; shown once. */
    public String value() {
        return token.value();
    }

    /** Its beginning, which tells keys apart and is of no use to others. */
    String prefix() {
        return value().substring(0, MARK.length() + SHOWN);
    }

    byte[] hash() {
        return token.hash();
    }

    /** Never the secret, so that it lands in no log. */
    @Override
    public String toString() {
        return "KeySecret[...]";
    }
}
