package id.pendopo.newsroom;

import id.pendopo.platform.file.FileHash;

/** A picture in one width, as JPEG. */
public record Rendition(AssetId asset, int width, int height, long bytes, FileHash file) {}
