package id.pendopo.publishing.delivery;

/** What came of a person's act on a delivery. */
public sealed interface Acting {
    record Done(Delivery delivery) implements Acting {}

    /** It changed since the person saw it; nothing was done. */
    record Changed(Delivery now) implements Acting {}

    /** The act is not for a delivery in this state. */
    record NotNow(Delivery now) implements Acting {}
}
