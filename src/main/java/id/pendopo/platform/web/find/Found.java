package id.pendopo.platform.web.find;

/**
 * One thing found.
 *
 * @param title in the words of the thing itself, as a unit's name
 * @param detail a second line that tells it from its like; empty for none
 * @param href a path of this host
 */
public record Found(String title, String detail, String href) {}
