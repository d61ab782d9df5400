package org.saferschools.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.saferschools.shared.GridPoint;

/**
 * A recorded robbery, at the map point that police.uk gives instead of the place itself.
 * Months are loaded whole by imports and never edited.
 */
@Entity
@Immutable
@Table(name = "incident")
@IdClass(IncidentId.class)
@SQLRestriction("kind = 1")
public class RobberyIncident {

	@Id
	private LocalDate month;

	@Id
	private Integer forceId;

	@Id
	private Integer line;

	private int easting;

	private int northing;

	private String street;

	protected RobberyIncident() {
	}

	public YearMonth month() {
		return YearMonth.from(this.month);
	}

	public GridPoint place() {
		return new GridPoint(this.easting, this.northing);
	}

	/** Such as "On or near Station Road", where police.uk names one. */
	public Optional<String> street() {
		return Optional.ofNullable(this.street);
	}

}
