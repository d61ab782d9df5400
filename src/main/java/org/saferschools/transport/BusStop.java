package org.saferschools.transport;

import java.util.Objects;

import org.saferschools.shared.GridPoint;

/**
 * A place where a bus stops.
 *
 * @param code how its source calls it
 * @param atco its code in the national register, {@code null} where the source gives none
 * @param name such as "Highbury Corner"
 * @param place where it is
 * @param virtual a section of road along which a bus is hailed
 */
public record BusStop(String code, String atco, String name, GridPoint place, boolean virtual) {

	public BusStop {
		Objects.requireNonNull(name);
		Objects.requireNonNull(place);
		if (code.isBlank()) {
			throw new IllegalArgumentException("A stop has a code");
		}
	}

}
