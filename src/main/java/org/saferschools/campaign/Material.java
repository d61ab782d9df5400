package org.saferschools.campaign;

/**
 * Something that the campaign shows or hands out, by its address.
 *
 * @param id its number
 * @param title what it is
 * @param link begins with https://
 */
public record Material(long id, String title, String link) {
}
