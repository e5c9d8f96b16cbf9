/** Every role against every page. */
package id.pendopo.access;
