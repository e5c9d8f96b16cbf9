/** What a story says on one account, in numbered versions that never change once written. */
@NullMarked
package id.pendopo.publishing.post;

import org.jspecify.annotations.NullMarked;
