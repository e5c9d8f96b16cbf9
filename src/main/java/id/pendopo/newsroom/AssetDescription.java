package id.pendopo.newsroom;

/**
 * What people say of an asset; each text is empty until somebody says it.
 *
 * @param alt what is to be seen, for who does not see it
 * @param credit whose name stands below it
 * @param source where it comes from, if not from ourselves
 * @param consent who agreed to be shown, and when; never published
 */
public record AssetDescription(
        String alt,
        String credit,
        AssetRights rights,
        String source,
        AssetPeople people,
        String consent) {
    public static AssetDescription none() {
        return new AssetDescription("", "", AssetRights.UNSAID, "", AssetPeople.UNSAID, "");
    }
}
