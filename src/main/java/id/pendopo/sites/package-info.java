/** The websites of units and the portal of the city: hosts, pages kept as bytes, their twins. */
@NullMarked
@ApplicationModule(
        displayName = "Sites",
        allowedDependencies = {"platform", "directory", "identity", "newsroom"})
package id.pendopo.sites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
