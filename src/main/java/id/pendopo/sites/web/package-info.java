/** The back office of the websites: how a unit is reached, its domains, what is still empty. */
@NullMarked
package id.pendopo.sites.web;

import org.jspecify.annotations.NullMarked;
