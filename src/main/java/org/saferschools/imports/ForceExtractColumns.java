package org.saferschools.imports;

import org.saferschools.incident.TimedIncidentRow;
import org.saferschools.shared.Urn;

/**
 * Where the columns of a force extract stand. What isn't here is not even looked at.
 */
final class ForceExtractColumns {

	final int reference;

	final int recorded;

	final int from;

	final int to;

	final int hoCode;

	final int group;

	final int easting;

	final int northing;

	final int victimAge;

	final int linkedUrn;

	private final int locationType;

	private final int wardCode;

	private final int propertyType;

	private final int transportMode;

	private final int busRoute;

	private final int outcome;

	ForceExtractColumns(Header header) {
		this.reference = header.position(ForceExtractSource.REFERENCE);
		this.recorded = header.position("recorded_at");
		this.from = header.position(ForceExtractSource.FROM);
		this.to = header.position("committed_to");
		this.hoCode = header.position(ForceExtractSource.HO_CODE);
		this.group = header.position(ForceExtractSource.GROUP);
		this.easting = header.position(ForceExtractSource.EASTING);
		this.northing = header.position(ForceExtractSource.NORTHING);
		this.victimAge = header.position(ForceExtractSource.VICTIM_AGE);
		this.linkedUrn = header.position("linked_urn");
		this.locationType = header.position("location_type");
		this.wardCode = header.position("ward_code");
		this.propertyType = header.position("property_type");
		this.transportMode = header.position("transport_mode");
		this.busRoute = header.position("bus_route");
		this.outcome = header.position("outcome");
	}

	TimedIncidentRow.Details details(Row row, Urn linkedUrn) {
		return new TimedIncidentRow.Details(Cells.text(row, this.locationType), Cells.text(row, this.wardCode),
				Cells.text(row, this.propertyType), Cells.text(row, this.transportMode), Cells.text(row, this.busRoute),
				linkedUrn, Cells.text(row, this.outcome));
	}

}
