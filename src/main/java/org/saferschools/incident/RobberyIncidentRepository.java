package org.saferschools.incident;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RobberyIncidentRepository extends Repository<RobberyIncident, IncidentId> {

	@Query("""
			select r from RobberyIncident r
			where r.month between :from and :to
				and r.easting between :east - :radius and :east + :radius
				and r.northing between :north - :radius and :north + :radius
				and (r.easting - :east) * (r.easting - :east) + (r.northing - :north) * (r.northing - :north)
					<= :radius * :radius
			order by r.month desc, r.forceId, r.line""")
	List<RobberyIncident> within(int east, int north, int radius, LocalDate from, LocalDate to);

}
