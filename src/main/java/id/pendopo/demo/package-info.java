/** The demo: sample cities' accounts and a sample web to observe. Off outside the demo. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "platform",
            "directory",
            "identity",
            "observatory",
            "assessment",
            "newsroom",
            "newsroom :: programmes",
            "sites",
            "sites :: contact",
            "sites :: entries"
        })
package id.pendopo.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
