package id.pendopo.platform.access;

import java.net.URI;

/** The door by which the first account of a fresh installation comes into being. */
public interface FirstAdministrator {
    /** Whether there is no account yet, so that the first visit may make one. */
    boolean missing();

    /**
     * Whether the words typed are the set-up code printed at the start. Tells that the visitor can
     * read the console of this server. Wrong codes are slowed down; never true once an account
     * exists.
     */
    boolean proves(String code);

    /**
     * Invites the first administrator of the city.
     *
     * @return the path of the invitation on this host, as {@code /undangan/TOKEN}
     * @throws IllegalStateException if an account exists already
     */
    URI invite(String mail, String cityCode);
}
