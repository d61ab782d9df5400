package org.saferschools.officer;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface OfficerKindRepository extends Repository<OfficerKind, String> {

	Optional<OfficerKind> findById(String code);

	List<OfficerKind> findByActiveTrueOrderByName();

}
