package id.pendopo.platform.web;

import java.util.List;

/**
 * Where forms may bring large files. Every bean of this type is asked once, at the start; all other
 * forms are held to the usual limit before anything of them is read.
 *
 * @param paths beginnings of paths
 */
public record LargeUploads(List<String> paths) {
    public LargeUploads {
        paths = List.copyOf(paths);
    }
}
