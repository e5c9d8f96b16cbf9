/** Reports that come by mail: read from a mailbox, cleaned, kept as drafts, answered. */
@NullMarked
package id.pendopo.newsroom.intake.mail;

import org.jspecify.annotations.NullMarked;
