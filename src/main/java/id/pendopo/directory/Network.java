package id.pendopo.directory;

/** Where a unit's channel lives. A website is a channel like any other. */
public enum Network {
    WEBSITE,
    FACEBOOK,
    INSTAGRAM,
    X,
    YOUTUBE,
    TIKTOK,
    THREADS,
    WHATSAPP,
    TELEGRAM
}
