package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sharing.SharedIndicators;
import dev.bonafide.postgres.sharing.SharedRow;
import java.time.LocalDate;
import java.util.List;

/** Looks for somebody in what a tenant shares: by their words, and by the cases about them. */
record SharedSearch(SharedIndicators shared) {

  SharedSearch(Database database) {
    this(new SharedIndicators(database));
  }

  List<Identifier> find(Tenant tenant, PersonSought person, List<CaseId> about) {
    List<Long> numbers = about.stream().map(CaseId::number).toList();
    return shared.all(tenant, LocalDate.MIN).stream()
        .filter(one -> isTheirs(one, person, numbers))
        .map(one -> one.indicator().identifier())
        .distinct()
        .toList();
  }

  private static boolean isTheirs(SharedRow row, PersonSought person, List<Long> about) {
    return person.isIn(row.indicator().identifier().value())
        || row.numbers().stream().anyMatch(about::contains);
  }
}
