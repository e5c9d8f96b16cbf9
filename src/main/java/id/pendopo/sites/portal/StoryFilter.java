package id.pendopo.sites.portal;

import id.pendopo.directory.UnitId;
import java.util.Optional;

/**
 * Which stories of a city; empty parts ask nothing.
 *
 * @param field of work, as stories name it
 * @param area code of a kecamatan or kelurahan; a kecamatan holds its kelurahan
 */
record StoryFilter(Optional<UnitId> unit, String field, String area) {
    static final StoryFilter NONE = new StoryFilter(Optional.empty(), "", "");
}
