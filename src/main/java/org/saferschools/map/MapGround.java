package org.saferschools.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.saferschools.area.AreaShape;

/**
 * The land under the map as it is on one day.
 */
public final class MapGround {

	private final String version;

	private final List<Land> boroughs;

	private final List<Land> bcus;

	private final Map<String, AreaShape> shapes;

	private final Map<Integer, List<String>> boroughsOfBcu;

	private final boolean coarse;

	MapGround(String version, List<Land> boroughs, List<Land> bcus, Map<String, AreaShape> shapes,
			Map<Integer, List<String>> boroughsOfBcu, boolean coarse) {
		this.version = version;
		this.boroughs = boroughs;
		this.bcus = bcus;
		this.shapes = shapes;
		this.boroughsOfBcu = boroughsOfBcu;
		this.coarse = coarse;
	}

	/** Another text once anything of it has changed. */
	public String version() {
		return this.version;
	}

	public List<Land> boroughs() {
		return this.boroughs;
	}

	public List<Land> bcus() {
		return this.bcus;
	}

	/** Whether any outline is only near the truth. */
	public boolean isCoarse() {
		return this.coarse;
	}

	/** The land of a borough; empty where no outline is known. */
	Optional<AreaShape> borough(String code) {
		return Optional.ofNullable(this.shapes.get(code));
	}

	/** The land of a BCU; empty where there is none of this number. */
	Optional<AreaShape> bcu(int id) {
		return of(this.boroughsOfBcu.getOrDefault(id, List.of()));
	}

	/** The land of some boroughs; empty where no outline is known of any. */
	Optional<AreaShape> of(Collection<String> codes) {
		List<AreaShape> parts = codes.stream().map(this.shapes::get).filter(Objects::nonNull).toList();
		return parts.isEmpty() ? Optional.empty() : Optional.of(AreaShape.of(parts));
	}

	/** All of it. */
	AreaShape all() {
		return AreaShape.of(this.shapes.values());
	}

	/**
	 * A borough or BCU, as it is drawn.
	 *
	 * @param code what the address calls it
	 * @param name what people call it
	 * @param shape in National Grid metres, off by less than a line is wide
	 */
	public record Land(String code, String name, Geometry shape) {
	}

}
