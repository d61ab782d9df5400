package org.saferschools.school;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * A checked row of the register. What is {@code null} is not known, except where it says
 * otherwise.
 *
 * @param urn the school; never {@code null}
 * @param name never blank
 * @param status never {@code null}
 * @param phase never {@code null}
 * @param type what kind of establishment; never {@code null}
 * @param ages statutory ages; never {@code null}
 * @param roll pupils; never {@code null}
 * @param address never {@code null}
 * @param where never {@code null}
 * @param days never {@code null}
 */
public record SchoolRow(Urn urn, String name, SchoolStatus status, Phase phase, Type type, Ages ages, Roll roll,
		Address address, Where where, Days days) {

	public SchoolRow {
		Objects.requireNonNull(urn);
		Objects.requireNonNull(status);
		Objects.requireNonNull(phase);
		if (name.isBlank()) {
			throw new IllegalArgumentException("A school has a name");
		}
	}

	/**
	 * Which peers the school is ranked among, or why it isn't.
	 */
	public Standing standing() {
		return Standing.of(this.status, this.phase, this.ages.low, this.ages.high, this.where.place != null);
	}

	/**
	 * What kind of establishment it is, as the register codes it.
	 *
	 * @param code such as "34"
	 * @param name such as "Academy converter"
	 * @param group such as "10"
	 */
	public record Type(String code, String name, String group) {

	}

	/**
	 * Statutory ages.
	 *
	 * @param low 0 to 99
	 * @param high 0 to 99, not below the lower one
	 */
	public record Ages(Integer low, Integer high) {

		public Ages {
			if (low != null && high != null && low > high) {
				throw new IllegalArgumentException("Ages from %d to %d are out of order".formatted(low, high));
			}
		}

	}

	/**
	 * Pupils.
	 *
	 * @param pupils how many on roll
	 * @param freeMeals per cent with free school meals, 0 to 100
	 * @param sexOfEntry such as "Mixed"
	 */
	public record Roll(Integer pupils, BigDecimal freeMeals, String sexOfEntry) {

	}

	/**
	 * Postal address of the school.
	 *
	 * @param street such as "1 Station Road"
	 * @param locality part of the town
	 * @param town such as "London"
	 * @param postcode with its space
	 */
	public record Address(String street, String locality, String town, String postcode) {

	}

	/**
	 * Where the school is.
	 *
	 * @param place on the grid
	 * @param laCode local authority, as the Department for Education numbers them
	 * @param establishmentNumber number within that authority
	 * @param boroughCode GSS code of a London borough
	 * @param wardCode GSS code
	 * @param wardName such as "Fairfield"
	 * @param lsoaCode GSS code
	 */
	public record Where(GridPoint place, Integer laCode, Integer establishmentNumber, String boroughCode,
			String wardCode, String wardName, String lsoaCode) {

	}

	/**
	 * Days of the school's life.
	 *
	 * @param opened first day
	 * @param closed last day
	 * @param census when pupils were counted
	 */
	public record Days(LocalDate opened, LocalDate closed, LocalDate census) {

	}

}
