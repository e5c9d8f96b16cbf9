package id.pendopo.newsroom;

/**
 * One place that shows an asset.
 *
 * @param title of the story or page, as its people know it
 * @param href of it in the back office
 * @param seen whether the public sees it there now
 */
public record AssetUsage(String title, String href, boolean seen) {}
