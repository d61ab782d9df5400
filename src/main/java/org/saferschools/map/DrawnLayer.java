package org.saferschools.map;

/**
 * A layer with what it has in view.
 *
 * @param key what the address calls it
 * @param label what people call it
 * @param symbol its shape
 * @param content what is in view
 */
public record DrawnLayer(String key, String label, MapSymbol symbol, LayerContent content) {
}
