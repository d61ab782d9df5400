package org.saferschools.area;

import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.saferschools.shared.GridPoint;

/**
 * The area served and its boroughs as they were on one day, made to be asked about a
 * million points. Take one from {@link AreaService#areaServed} for each import and keep
 * it to its end. Immutable, and safe for use by many threads.
 */
public final class AreaServed {

	private final String name;

	private final int marginMetres;

	private final RasteredShape withMargin;

	private final List<BoroughShape> boroughs;

	AreaServed(String name, int marginMetres, Geometry outline, List<Outline> boroughs) {
		this.name = name;
		this.marginMetres = marginMetres;
		this.withMargin = new RasteredShape(outline.buffer(marginMetres));
		this.boroughs = boroughs.stream()
			.map((borough) -> new BoroughShape(borough.borough(), new RasteredShape(borough.shape())))
			.toList();
	}

	/**
	 * Name for pages.
	 * @return such as "Greater London"
	 */
	public String name() {
		return this.name;
	}

	/**
	 * How far beyond its outline places still count, because what happens just across the
	 * border matters to schools beside it.
	 * @return metres
	 */
	public int marginMetres() {
		return this.marginMetres;
	}

	/**
	 * Whether a place is in the area served or within the margin around it.
	 * @param point the place
	 * @return whether what happened there is kept
	 */
	public boolean contains(GridPoint point) {
		return this.withMargin.contains(point);
	}

	/**
	 * The borough that a place is in, as true as the outlines are. On a border it is the
	 * borough that is first by name.
	 * @param point the place
	 * @return the borough, or empty when the place is in the margin or farther away
	 */
	public Optional<Borough> boroughAt(GridPoint point) {
		for (BoroughShape candidate : this.boroughs) {
			if (candidate.shape().contains(point)) {
				return Optional.of(candidate.borough());
			}
		}
		return Optional.empty();
	}

	private record BoroughShape(Borough borough, RasteredShape shape) {

	}

}
