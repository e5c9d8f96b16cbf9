package id.pendopo.newsroom;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The addresses of one picture for an {@code img} element.
 *
 * @param renditions narrowest first; empty if it is no picture or gone
 */
public record PictureSources(AssetId asset, List<Rendition> renditions) {
    public PictureSources {
        renditions = renditions.stream().sorted(Comparator.comparing(Rendition::width)).toList();
    }

    public boolean isEmpty() {
        return renditions.isEmpty();
    }

    /** The narrowest one that is at least so wide, or else the widest. */
    public Rendition atLeast(int width) {
        return renditions.stream()
                .filter(r -> r.width() >= width)
                .findFirst()
                .orElseGet(renditions::getLast);
    }

    /** The value of {@code src}: fit for a phone. */
    public String src() {
        return path(atLeast(640));
    }

    /** The value of {@code srcset}. */
    public String srcset() {
        return renditions.stream()
                .map(r -> path(r) + " " + r.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The path on every public host. */
    public String path(Rendition rendition) {
        return "/media/%s/%d.jpg".formatted(asset, rendition.width());
    }
}
