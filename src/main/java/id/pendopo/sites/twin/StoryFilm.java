package id.pendopo.sites.twin;

import java.net.URI;

/**
 * The video of a public story.
 *
 * @param own whether the file is ours; else the address is a player's page
 * @param type the media type of an own file; empty for a player
 * @param bytes of an own file; 0 for a player
 * @param seconds 0 if unknown
 */
public record StoryFilm(URI address, boolean own, String type, long bytes, long seconds) {}
