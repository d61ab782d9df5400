package org.saferschools.area;

import java.util.Collection;
import java.util.List;

import org.locationtech.jts.geom.Envelope;
import org.saferschools.shared.GridPoint;

/**
 * The land of some boroughs, made to be asked about very many points. Immutable, and safe
 * for use by many threads.
 */
public final class AreaShape {

	private final List<RasteredShape> shapes;

	private final Envelope box;

	private AreaShape(List<RasteredShape> shapes, Envelope box) {
		this.shapes = shapes;
		this.box = box;
	}

	/**
	 * The land of a borough. Making it takes some milliseconds, so keep it.
	 */
	public static AreaShape of(Outline outline) {
		return new AreaShape(List.of(new RasteredShape(outline.shape())), outline.shape().getEnvelopeInternal());
	}

	/**
	 * The land of several boroughs.
	 * @param parts one or more
	 */
	public static AreaShape of(Collection<AreaShape> parts) {
		Envelope box = new Envelope();
		parts.forEach((part) -> box.expandToInclude(part.box));
		return new AreaShape(parts.stream().flatMap((part) -> part.shapes.stream()).toList(), box);
	}

	/** Whether a place lies in it or on its border. */
	public boolean contains(GridPoint point) {
		for (RasteredShape shape : this.shapes) {
			if (shape.contains(point)) {
				return true;
			}
		}
		return false;
	}

	/** The corner south-west of it. */
	public GridPoint southWest() {
		return new GridPoint((int) Math.floor(this.box.getMinX()), (int) Math.floor(this.box.getMinY()));
	}

	/** The corner north-east of it. */
	public GridPoint northEast() {
		return new GridPoint((int) Math.ceil(this.box.getMaxX()), (int) Math.ceil(this.box.getMaxY()));
	}

}
