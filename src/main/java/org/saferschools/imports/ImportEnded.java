package org.saferschools.imports;

/**
 * An import has ended. Told within its transaction, so that what others do about it
 * belongs to it.
 *
 * @param importId its number
 * @param state done, refused, failed or cancelled
 */
public record ImportEnded(long importId, ImportState state) {
}
