package id.pendopo.sites.entry;

import id.pendopo.newsroom.AssetId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which files of the library an entry shows: what is attached, and what its text shows or links.
 */
final class ShownAssets {
    private static final Pattern IN_TEXT = Pattern.compile("\"/media/([0-9a-f-]{36})/");

    private ShownAssets() {}

    static List<AssetId> of(EntryBody body) {
        Set<AssetId> all = new LinkedHashSet<>();
        body.attached().asset().ifPresent(all::add);
        IN_TEXT.matcher(EntryText.of(body))
                .results()
                .forEach(m -> all.add(new AssetId(UUID.fromString(m.group(1)))));
        return List.copyOf(all);
    }
}
