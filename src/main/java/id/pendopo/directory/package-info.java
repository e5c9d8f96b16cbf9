/** Who exists: cities, territories, units, officials with terms, registered channels. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"platform"})
package id.pendopo.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
