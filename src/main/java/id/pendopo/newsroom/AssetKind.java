package id.pendopo.newsroom;

/** What an asset is to people. */
public enum AssetKind {
    PICTURE,
    VIDEO,
    DOCUMENT
}
