package org.saferschools.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Plausible invented names of places, in an order that the seed decides. They come round
 * again after some 3,100, as real names do.
 */
final class PlaceNames {

	private static final String[] BEGINNINGS = { "Alder", "Amber", "Apple", "Ash", "Barley", "Bram", "Birch", "Black",
			"Brook", "Carl", "Cherry", "Clay", "Copper", "Crane", "Dove", "Dun", "East", "Elder", "Elm", "Fair", "Fal",
			"Fern", "Fox", "Gold", "Gorse", "Green", "Grey", "Hart", "Haver", "Hazel", "Heath", "Heron", "Holly", "Ivy",
			"Juniper", "Kes", "Lark", "Lime", "Linden", "Long", "Maple", "Marl", "May", "Mere", "Moor", "North", "Oak",
			"Oster", "Pen", "Plum", "Quarry", "Raven", "Red", "Rowan", "Rush", "Sedge", "Silver", "South", "Stan",
			"Swan", "Thorn", "Vale", "Wal", "West", "Whit", "Willow", "Win", "Wren", "Yar", "Yew" };

	private static final String[] ENDINGS = { "bank", "beck", "bourne", "bridge", "brook", "bury", "combe", "cote",
			"croft", "dale", "dean", "den", "field", "fold", "ford", "gate", "grove", "hall", "ham", "hill", "holme",
			"hurst", "lea", "ley", "low", "marsh", "mead", "mere", "mill", "moor", "mount", "park", "ridge", "rise",
			"side", "stead", "stoke", "stow", "ton", "vale", "well", "wharf", "wick", "wood", "worth" };

	private final List<String> names;

	private int given;

	PlaceNames(long seed) {
		this.names = new ArrayList<>(BEGINNINGS.length * ENDINGS.length);
		for (String beginning : BEGINNINGS) {
			for (String ending : ENDINGS) {
				if (!beginning.equalsIgnoreCase(ending)) {
					this.names.add(beginning + ending);
				}
			}
		}
		Collections.shuffle(this.names, new Random(seed));
	}

	String next() {
		return this.names.get(this.given++ % this.names.size());
	}

}
