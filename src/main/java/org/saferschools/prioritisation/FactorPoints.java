package org.saferschools.prioritisation;

import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Embeddable;

/**
 * The points of every factor as columns, under the factors' names.
 */
@Embeddable
class FactorPoints {

	private int robbery;

	private int violence;

	private int busJourneys;

	private int victims;

	private int theft;

	private int absence;

	private int deprivation;

	private int pupils;

	protected FactorPoints() {
	}

	FactorPoints(Map<Factor, Integer> points) {
		this.robbery = points.get(Factor.ROBBERY);
		this.violence = points.get(Factor.VIOLENCE);
		this.busJourneys = points.get(Factor.BUS_JOURNEYS);
		this.victims = points.get(Factor.VICTIMS);
		this.theft = points.get(Factor.THEFT);
		this.absence = points.get(Factor.ABSENCE);
		this.deprivation = points.get(Factor.DEPRIVATION);
		this.pupils = points.get(Factor.PUPILS);
	}

	Map<Factor, Integer> byFactor() {
		Map<Factor, Integer> points = new EnumMap<>(Factor.class);
		for (Factor factor : Factor.values()) {
			points.put(factor, of(factor));
		}
		return points;
	}

	private int of(Factor factor) {
		return switch (factor) {
			case ROBBERY -> this.robbery;
			case VIOLENCE -> this.violence;
			case BUS_JOURNEYS -> this.busJourneys;
			case VICTIMS -> this.victims;
			case THEFT -> this.theft;
			case ABSENCE -> this.absence;
			case DEPRIVATION -> this.deprivation;
			case PUPILS -> this.pupils;
		};
	}

}
