package dev.bonafide.comparison.referee;

import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.identifier.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Those who can be reached, by the contacts that they have, in the order in which they were met.
 */
final class ContactHolders<T> {
  /** Of those who share one contact; more are an office. */
  private static final int MOST = 50;

  private final List<T> all = new ArrayList<>();
  private final Map<Identifier, List<Integer>> places = new HashMap<>();

  void add(T one, List<StatedContact> contacts) {
    contacts.stream()
        .map(StatedContact::identifier)
        .distinct()
        .map(contact -> places.computeIfAbsent(contact, _ -> new ArrayList<>()))
        .filter(same -> same.size() < MOST)
        .forEach(same -> same.add(all.size()));
    all.add(one);
  }

  /** Gives those who have one of the contacts, each with the first that they have. */
  void sharing(List<StatedContact> contacts, BiConsumer<T, StatedContact> to) {
    TreeMap<Integer, StatedContact> found = new TreeMap<>();
    for (StatedContact contact : contacts) {
      for (int place : places.getOrDefault(contact.identifier(), List.of())) {
        found.putIfAbsent(place, contact);
      }
    }
    found.forEach((place, contact) -> to.accept(all.get(place), contact));
  }
}
