package id.pendopo.sites;

import id.pendopo.directory.Unit;
import java.util.Map;

/** Knows which sections a unit has filled; each part of the module answers for its own. */
public interface SectionContent {
    /** How many things stand in each section this part answers for; 0 for an empty one. */
    Map<Section, Long> of(Unit unit);
}
