package id.pendopo.newsroom;

/** By what right an asset may be published. */
public enum AssetRights {
    /** Nobody has said it yet. */
    UNSAID,
    /** Made by the city's own people at work. */
    OWN,
    /** Its author has agreed. */
    PERMITTED,
    /** Under a licence that allows it, as Creative Commons. */
    OPEN
}
