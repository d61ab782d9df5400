package org.saferschools.incident;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.saferschools.database.BinaryRows;
import org.saferschools.database.TableMerge;
import org.saferschools.database.TableMerge.Counts;
import org.saferschools.database.TableMerge.Shape;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The load of a force extract under way. A crime that is there is brought up to date; one
 * that the file doesn't name stays. Used by one thread, in one transaction.
 */
public final class TimedIncidentLoad {

	private static final Shape INCIDENTS = new Shape("timed_incident", List.of("reference"),
			List.of("reference_end", "kind", "ho_code", "recorded_at", "committed_from", "committed_to", "easting",
					"northing", "victim_age", "location_type", "ward_code", "property_type", "transport_mode",
					"bus_route", "linked_urn", "outcome"),
			null);

	private final TableMerge merge;

	private final ReferenceHash hash;

	private final Set<ByteBuffer> seen = new HashSet<>();

	TimedIncidentLoad(DataSource dataSource, JdbcClient jdbc, ReferenceHash hash, long importId) {
		this.hash = hash;
		this.merge = new TableMerge(dataSource, jdbc, INCIDENTS, importId);
	}

	/**
	 * Adds a crime, unless one with its reference was added before.
	 * @return whether it was added
	 */
	public boolean add(TimedIncidentRow incident) {
		byte[] reference = this.hash.of(incident.reference());
		if (!this.seen.add(ByteBuffer.wrap(reference))) {
			return false;
		}
		BinaryRows row = this.merge.row();
		row.bytes(reference, reference.length);
		row.text(incident.referenceEnd());
		row.smallint(incident.kind().id());
		row.textOrNothing((incident.code() != null) ? incident.code().value() : null);
		if (incident.recordedAt() != null) {
			row.instant(incident.recordedAt());
		}
		else {
			row.nothing();
		}
		row.instant(incident.window().from());
		row.instant(incident.window().to());
		row.integer(incident.place().easting());
		row.integer(incident.place().northing());
		row.smallintOrNothing(incident.victimAge());
		addDetails(row, incident.details());
		return true;
	}

	private static void addDetails(BinaryRows row, TimedIncidentRow.Details details) {
		row.textOrNothing(details.locationType());
		row.textOrNothing(details.wardCode());
		row.textOrNothing(details.propertyType());
		row.textOrNothing(details.transportMode());
		row.textOrNothing(details.busRoute());
		row.integerOrNothing((details.linkedUrn() != null) ? details.linkedUrn().value() : null);
		row.textOrNothing(details.outcome());
	}

	/** Merges the rows. */
	public Counts finish() {
		return this.merge.finish();
	}

	/** Gives up, so that the caller's transaction can be rolled back. */
	public void cancel() {
		this.merge.cancel();
	}

}
