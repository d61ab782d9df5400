package org.saferschools.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A school as the national register has it. Only an import of the register changes it, so
 * it has no verbs of its own.
 */
@Entity
@Immutable
public class School {

	private static final int YEAR_7_FROM = 11;

	private static final int YEAR_7_TO = 12;

	@Id
	private Integer urn;

	private String name;

	@Enumerated(EnumType.STRING)
	private SchoolStatus status;

	@Enumerated(EnumType.STRING)
	private Phase phase;

	private String typeCode;

	private String typeName;

	private String typeGroup;

	private Integer lowAge;

	private Integer highAge;

	private String sexOfEntry;

	private Integer pupils;

	private BigDecimal freeMeals;

	private String street;

	private String locality;

	private String town;

	private String postcode;

	private Integer laCode;

	private Integer establishmentNumber;

	private String boroughCode;

	private String wardCode;

	private String wardName;

	private String lsoaCode;

	private Integer easting;

	private Integer northing;

	private LocalDate openedOn;

	private LocalDate closedOn;

	private LocalDate censusOn;

	@Enumerated(EnumType.STRING)
	private PeerGroup peerGroup;

	@Enumerated(EnumType.STRING)
	private NotRanked notRanked;

	protected School() {
	}

	public Urn urn() {
		return new Urn(this.urn);
	}

	public String name() {
		return this.name;
	}

	public SchoolStatus status() {
		return this.status;
	}

	public Phase phase() {
		return this.phase;
	}

	public Optional<String> typeName() {
		return Optional.ofNullable(this.typeName);
	}

	/** Such as "Mixed", "Girls" or "Boys". */
	public Optional<String> sexOfEntry() {
		return Optional.ofNullable(this.sexOfEntry);
	}

	public Optional<Integer> lowAge() {
		return Optional.ofNullable(this.lowAge);
	}

	public Optional<Integer> highAge() {
		return Optional.ofNullable(this.highAge);
	}

	/** The statutory ages, such as "11–18". */
	public Optional<String> ages() {
		return (this.lowAge == null || this.highAge == null) ? Optional.empty()
				: Optional.of(this.lowAge + "–" + this.highAge);
	}

	/**
	 * Whether there is a year 7. Where the register gives no ages, the phase says.
	 */
	public boolean teachesYear7() {
		if (this.lowAge == null || this.highAge == null) {
			return this.phase == Phase.SECONDARY || this.phase == Phase.ALL_THROUGH
					|| this.phase == Phase.MIDDLE_DEEMED_SECONDARY;
		}
		return this.lowAge <= YEAR_7_FROM && this.highAge >= YEAR_7_TO;
	}

	/**
	 * Whether there are pupils of primary age, 5 to 11. Where the register gives no ages,
	 * the phase says.
	 */
	public boolean teachesPrimaryAges() {
		if (this.lowAge == null || this.highAge == null) {
			return this.phase == Phase.PRIMARY || this.phase == Phase.ALL_THROUGH
					|| this.phase == Phase.MIDDLE_DEEMED_PRIMARY;
		}
		return this.lowAge < YEAR_7_FROM && this.highAge > 5;
	}

	/** Pupils on roll, where known. */
	public Optional<Integer> pupils() {
		return Optional.ofNullable(this.pupils);
	}

	/** Per cent of pupils with free school meals, where known. */
	public Optional<BigDecimal> freeMeals() {
		return Optional.ofNullable(this.freeMeals);
	}

	/** The lines of the address that are there, postcode last. */
	public List<String> address() {
		return Stream.of(this.street, this.locality, this.town, this.postcode).filter(Objects::nonNull).toList();
	}

	public Optional<String> postcode() {
		return Optional.ofNullable(this.postcode);
	}

	/** GSS code of the borough, such as E09000008. */
	public Optional<String> boroughCode() {
		return Optional.ofNullable(this.boroughCode);
	}

	public Optional<String> wardName() {
		return Optional.ofNullable(this.wardName);
	}

	public Optional<String> lsoaCode() {
		return Optional.ofNullable(this.lsoaCode);
	}

	public Optional<GridPoint> place() {
		return (this.easting == null) ? Optional.empty() : Optional.of(new GridPoint(this.easting, this.northing));
	}

	public Optional<LocalDate> openedOn() {
		return Optional.ofNullable(this.openedOn);
	}

	public Optional<LocalDate> closedOn() {
		return Optional.ofNullable(this.closedOn);
	}

	/** The peers it belongs to; also a closed school has them. */
	public Optional<PeerGroup> peerGroup() {
		return Optional.ofNullable(this.peerGroup);
	}

	/** Why it isn't ranked; empty where it is. */
	public Optional<NotRanked> notRanked() {
		return Optional.ofNullable(this.notRanked);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof School that && this.urn.equals(that.urn().value());
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.urn);
	}

	@Override
	public String toString() {
		return this.name + " (" + this.urn + ")";
	}

}
