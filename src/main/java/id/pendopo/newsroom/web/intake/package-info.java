/** The pages on which units send in their work, and the interface for programs. */
@NullMarked
package id.pendopo.newsroom.web.intake;

import org.jspecify.annotations.NullMarked;
