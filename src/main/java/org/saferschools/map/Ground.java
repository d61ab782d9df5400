package org.saferschools.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.saferschools.area.AreaService;
import org.saferschools.area.AreaShape;
import org.saferschools.area.Bcu;
import org.saferschools.area.Borough;
import org.saferschools.area.Outline;

import org.springframework.stereotype.Component;

/**
 * The land under the map: boroughs and BCUs. Reading outlines takes long, so they are
 * kept until the day or an outline changes.
 */
@Component
class Ground {

	/** Metres by which a drawn outline may be off, less than a line is wide. */
	private static final double TOLERANCE = 15;

	private final AreaService areas;

	private final Clock clock;

	private Kept kept;

	Ground(AreaService areas, Clock clock) {
		this.areas = areas;
		this.clock = clock;
	}

	synchronized MapGround now() {
		String version = LocalDate.now(this.clock) + this.areas.outlinesFingerprint();
		if (this.kept == null || !this.kept.version.equals(version)) {
			this.kept = new Kept(version, read(version));
		}
		return this.kept.ground;
	}

	private MapGround read(String version) {
		LocalDate today = LocalDate.now(this.clock);
		List<Outline> outlines = this.areas.outlines(today);
		Map<String, AreaShape> boroughs = outlines.stream()
			.collect(Collectors.toMap((outline) -> outline.borough().code(), AreaShape::of));
		Map<Bcu, List<Borough>> bcus = this.areas.boroughsByBcu(today);
		return new MapGround(version, outlines.stream().map((outline) -> drawn(outline, outline.shape())).toList(),
				bcus.entrySet().stream().map((bcu) -> drawn(bcu.getKey(), bcu.getValue(), outlines)).toList(), boroughs,
				bcus.entrySet()
					.stream()
					.collect(Collectors.toMap((bcu) -> bcu.getKey().id(),
							(bcu) -> bcu.getValue().stream().map(Borough::code).toList())),
				outlines.stream().anyMatch((outline) -> outline.source() == Outline.Source.COARSE));
	}

	private static MapGround.Land drawn(Outline outline, Geometry shape) {
		return new MapGround.Land(outline.borough().code(), outline.borough().name(),
				TopologyPreservingSimplifier.simplify(shape, TOLERANCE));
	}

	private static MapGround.Land drawn(Bcu bcu, List<Borough> boroughs, List<Outline> outlines) {
		List<Geometry> shapes = outlines.stream()
			.filter((outline) -> boroughs.contains(outline.borough()))
			.map(Outline::shape)
			.toList();
		return new MapGround.Land(String.valueOf(bcu.id()), bcu.name(),
				TopologyPreservingSimplifier.simplify(Optional.ofNullable(UnaryUnionOp.union(shapes))
					.orElseThrow(() -> new IllegalStateException("BCU %s has no outlines".formatted(bcu.name()))),
						TOLERANCE));
	}

	private record Kept(String version, MapGround ground) {

	}

}
