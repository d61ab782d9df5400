package org.saferschools.partnership;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SchoolNoteRepository extends Repository<SchoolNote, Long> {

	SchoolNote saveAndFlush(SchoolNote one);

	Optional<SchoolNote> findById(long id);

	void delete(SchoolNote note);

	List<SchoolNote> findByUrnOrderByIdDesc(int urn);

}
