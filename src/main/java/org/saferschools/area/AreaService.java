package org.saferschools.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.saferschools.area.AreaRepository.Membership;
import org.saferschools.area.AreaRepository.Served;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which places there are and how they belong together. Each answer is one query, so
 * a caller with many rows asks once for all and looks up in the answer.
 */
@Service
@Transactional(readOnly = true)
public class AreaService {

	private final AreaRepository areas;

	AreaService(AreaRepository areas) {
		this.areas = areas;
	}

	/**
	 * All BCUs.
	 * @return by name
	 */
	public List<Bcu> bcus() {
		return this.areas.bcus();
	}

	/**
	 * All boroughs, the City of London among them.
	 * @return by name
	 */
	public List<Borough> boroughs() {
		return this.areas.boroughs();
	}

	/**
	 * Every police force that publishes on data.police.uk.
	 * @return by name
	 */
	public List<PoliceForce> forces() {
		return this.areas.forces();
	}

	/**
	 * The BCU with a number.
	 * @param id its number
	 * @return the BCU, or empty when there is none
	 */
	public Optional<Bcu> bcu(int id) {
		return bcus().stream().filter((bcu) -> bcu.id() == id).findFirst();
	}

	/**
	 * The borough with a code of the Office for National Statistics.
	 * @param code nine characters
	 * @return the borough, or empty when it isn't one of London
	 */
	public Optional<Borough> boroughByCode(String code) {
		return boroughs().stream().filter((borough) -> borough.code().equals(code)).findFirst();
	}

	/**
	 * The borough with a local authority number of the Department for Education.
	 * @param laCode as in GIAS
	 * @return the borough, or empty when it isn't one of London
	 */
	public Optional<Borough> boroughOfLaCode(int laCode) {
		return boroughs().stream().filter((borough) -> borough.laCode() == laCode).findFirst();
	}

	/**
	 * The police force with a name in file names.
	 * @param slug as in {@code 2025-05-metropolitan-street.csv}
	 * @return the force, or empty when data.police.uk has none of that name
	 */
	public Optional<PoliceForce> forceBySlug(String slug) {
		return forces().stream().filter((force) -> force.slug().equals(slug)).findFirst();
	}

	/**
	 * The BCU to which a borough belonged.
	 * @param boroughCode nine characters
	 * @param date the day it is about
	 * @return the BCU, or empty for the City of London, which has its own force, and for
	 * days before there were BCUs
	 */
	public Optional<Bcu> bcuOf(String boroughCode, LocalDate date) {
		return this.areas.memberships(date)
			.stream()
			.filter((membership) -> membership.borough().code().equals(boroughCode))
			.map(Membership::bcu)
			.findFirst();
	}

	/**
	 * The BCU of every borough that has one.
	 * @param date the day it is about
	 * @return BCUs by the code of the borough
	 */
	public Map<String, Bcu> bcusByBorough(LocalDate date) {
		return this.areas.memberships(date)
			.stream()
			.collect(Collectors.toMap((membership) -> membership.borough().code(), Membership::bcu));
	}

	/**
	 * The boroughs of every BCU.
	 * @param date the day it is about
	 * @return both in the order of their names
	 */
	public Map<Bcu, List<Borough>> boroughsByBcu(LocalDate date) {
		return this.areas.memberships(date)
			.stream()
			.collect(Collectors.groupingBy(Membership::bcu, LinkedHashMap::new,
					Collectors.mapping(Membership::borough, Collectors.toList())));
	}

	/**
	 * The best outline that is known of every borough.
	 * @param date the day it is about
	 * @return by name of the borough
	 */
	public List<Outline> outlines(LocalDate date) {
		return this.areas.outlines(date);
	}

	/**
	 * What tells whether outlines are still those that were read before.
	 * @return another text after any outline changed
	 */
	public String outlinesFingerprint() {
		return this.areas.outlinesFingerprint();
	}

	/**
	 * The area served, prepared to be asked about very many points. Making it takes a
	 * fraction of a second, so make it once for a job.
	 * @param date the day whose boroughs it tells
	 * @return the prepared area
	 */
	public AreaServed areaServed(LocalDate date) {
		Served served = this.areas.served();
		return new AreaServed(served.name(), served.marginMetres(), served.outline(), outlines(date));
	}

}
