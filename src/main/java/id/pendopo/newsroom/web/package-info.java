/** The HTTP of the newsroom. */
@NullMarked
package id.pendopo.newsroom.web;

import org.jspecify.annotations.NullMarked;
