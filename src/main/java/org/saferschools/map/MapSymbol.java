package org.saferschools.map;

/**
 * The shape by which a layer's things are told from those of others, whatever the colour.
 */
public enum MapSymbol {

	SQUARE, DIAMOND, AREA

}
