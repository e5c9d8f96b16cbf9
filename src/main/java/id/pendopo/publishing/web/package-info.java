/** Pages of publishing in the back office. */
@NullMarked
package id.pendopo.publishing.web;

import org.jspecify.annotations.NullMarked;
