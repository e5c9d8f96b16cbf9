/** What stands in the head of public pages for search engines and networks. */
@NullMarked
package id.pendopo.sites.twin.head;

import org.jspecify.annotations.NullMarked;
