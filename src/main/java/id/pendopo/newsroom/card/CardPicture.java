package id.pendopo.newsroom.card;

import id.pendopo.newsroom.AssetId;

/**
 * A card in the media library.
 *
 * @param version of the card when it was drawn; older than the card's if that has changed since
 */
public record CardPicture(CardId card, CardSize size, AssetId asset, int version) {}
