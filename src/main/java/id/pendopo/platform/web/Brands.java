package id.pendopo.platform.web;

import java.util.List;
import java.util.Optional;

/** Which brand a host carries; implemented by the module that knows who has which host. */
public interface Brands {
    /**
     * The brand of a host.
     *
     * @param host in lower case, without port
     * @return empty if the host belongs to nobody here
     */
    Optional<Brand> of(String host);

    /** All brands with complete addresses as home, for a visitor who lost the way. */
    List<Brand> all();
}
