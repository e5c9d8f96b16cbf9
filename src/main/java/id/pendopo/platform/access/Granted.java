package id.pendopo.platform.access;

/**
 * One permission in one scope.
 *
 * @param permission the key a module gives to an act, as {@code register.edit}
 */
public record Granted(String permission, Scope scope) {}
