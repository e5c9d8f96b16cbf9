package id.pendopo.newsroom;

/** Who can be recognised in a picture or video. */
public enum AssetPeople {
    /** Nobody has said it yet. */
    UNSAID,
    NOBODY,
    PEOPLE,
    /** At least one child, whose parents have to agree. Source: UU 27/2022 article 25. */
    CHILDREN
}
