package org.saferschools.officer;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AbsenceKindRepository extends Repository<AbsenceKind, String> {

	Optional<AbsenceKind> findById(String code);

	List<AbsenceKind> findByActiveTrueOrderByName();

}
