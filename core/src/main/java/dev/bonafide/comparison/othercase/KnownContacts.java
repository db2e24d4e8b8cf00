package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.Citation;
import dev.bonafide.identifier.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contacts of many cases, by what they are. */
final class KnownContacts {
  /** So many others with one contact share an office, an agency or a form's example. */
  private static final int MOST_OTHERS = 2;

  private final Map<Identifier, List<Contact>> all;

  private KnownContacts(Map<Identifier, List<Contact>> all) {
    this.all = all;
  }

  static KnownContacts of(List<Contact> contacts) {
    return new KnownContacts(
        contacts.stream()
            .limit(OtherCases.MOST)
            .collect(
                Collectors.groupingBy(Contact::identifier, HashMap::new, Collectors.toList())));
  }

  /** Whether anyone else's contacts are here. */
  boolean knowOthersThan(CaseOwner owner) {
    return all.values().stream()
        .flatMap(List::stream)
        .anyMatch(one -> one.whose().isAnotherByName(owner));
  }

  /** A contact as it stands here and in each case of someone else; empty where none is shared. */
  List<Citation> shared(List<Contact> own) {
    for (Contact contact : own) {
      List<Contact> others =
          all.getOrDefault(contact.identifier(), List.of()).stream()
              .filter(one -> one.whose().isAnotherByName(contact.whose()))
              .toList();
      if (!others.isEmpty() && others.size() <= MOST_OTHERS) {
        return Stream.concat(Stream.of(contact), others.stream()).map(Contact::cited).toList();
      }
    }
    return List.of();
  }
}
