package id.pendopo.newsroom;

/** What is still missing for an asset to be published with a good conscience. */
public enum AssetGap {
    /** Nobody has said what is to be seen; screen readers and search find nothing. */
    ALT,
    /** Nobody has said by what right it may be published. */
    RIGHTS,
    /** Nobody has said whether people can be recognised. */
    PEOPLE,
    /** Children can be recognised, and no consent is noted. */
    CONSENT,
    /** Who does not hear finds no captions. */
    CAPTIONS
}
