package org.saferschools.school;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, Integer> {

	/** The words are in the name, or the URN begins with them. */
	String MATCHES = """
			(lower(s.name) like concat('%', :words, '%') escape '!' or cast(s.urn as string) like concat(:words, '%') escape '!')
			""";

	Optional<School> findByUrn(int urn);

	List<School> findByUrnIn(Collection<Integer> urns);

	List<School> findByBoroughCodeInAndStatusInOrderByName(Collection<String> boroughCodes,
			Collection<SchoolStatus> statuses);

	@Query("select count(s) from School s where " + MATCHES)
	long countMatches(String words);

	// Schools that teach come first, then those whose name begins with the words.
	@Query("""
			select s from School s where
			""" + MATCHES + """
			order by case when s.status in (OPEN, CLOSING) then 0 else 1 end,
				case when lower(s.name) like concat(:words, '%') escape '!' then 0 else 1 end, s.name, s.urn""")
	List<School> search(String words, Limit limit);

}
