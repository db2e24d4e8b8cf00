package dev.bonafide.comparison.referee;

import dev.bonafide.casefile.Citation;
import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.identifier.Email;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Someone whom the subject names to speak for them.
 *
 * @param house words by which their employer is named beside them; may be empty
 */
record Referee(FullName name, Set<String> house, List<StatedContact> contacts) {

  /** Where the same contact stands with this one. */
  Optional<Citation> same(StatedContact contact) {
    return contacts.stream()
        .filter(own -> own.identifier().equals(contact.identifier()))
        .findFirst()
        .map(StatedContact::cited);
  }

  /** Whether both are of one employer, whose switchboard they share: by their mail or in words. */
  boolean isOfOneHouse(Referee other) {
    Set<String> named = new HashSet<>(house);
    named.retainAll(other.house);
    String domain = domain();
    return !named.isEmpty() || (!domain.isEmpty() && Objects.equals(domain, other.domain()));
  }

  /** Behind the at sign of the first mail address; empty where there is none. */
  private String domain() {
    return contacts.stream()
        .map(StatedContact::identifier)
        .filter(Email.class::isInstance)
        .map(mail -> ((Email) mail).domain())
        .findFirst()
        .orElse("");
  }
}
