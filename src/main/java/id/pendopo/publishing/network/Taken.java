package id.pendopo.publishing.network;

/** What became of withdrawing or correcting a post, or of writing below it. */
public sealed interface Taken {
    /** Also if it had been done before. */
    record Done() implements Taken {}

    /** The network's interface has no way to do it; a person can, in the network's own program. */
    record NotSupported() implements Taken {}

    record Failed(Failure failure) implements Taken {}
}
