/** Approved stories out to the networks: at most once, with proof. */
@NullMarked
@ApplicationModule(
        displayName = "Publishing",
        allowedDependencies = {"platform", "directory", "identity", "newsroom", "sites"})
package id.pendopo.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
