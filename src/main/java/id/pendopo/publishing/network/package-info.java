/**
 * The border to the social networks: plain types, one adapter file a network, and what every
 * network allows. The odd words of a network end here; addresses, versions and limits are data
 * ({@code seed/networks.yaml}).
 */
@NullMarked
package id.pendopo.publishing.network;

import org.jspecify.annotations.NullMarked;
