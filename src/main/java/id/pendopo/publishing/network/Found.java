package id.pendopo.publishing.network;

/** What a look for a post that may have been published has found. */
public sealed interface Found {
    record There(RemotePost post) implements Found {}

    /** Only where the network gives certainty, as a container that says it was not published. */
    record NotThere() implements Found {}

    /**
     * A person has to look.
     *
     * @param why for the back office; carries no token
     */
    record CannotTell(String why) implements Found {}
}
