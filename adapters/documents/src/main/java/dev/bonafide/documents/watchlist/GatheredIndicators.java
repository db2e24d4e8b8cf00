package dev.bonafide.documents.watchlist;

import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.Watchlist;
import java.net.IDN;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list holds, as it is read: each identifier once, and a count of what was left out. */
final class GatheredIndicators {
  private final Map<Identifier, Indicator> indicators = new LinkedHashMap<>();
  private int unmatched;
  private int secrets;

  /**
   * Takes a value in whose type is known.
   *
   * @param type one of {@link StatedIdentifier#TYPES}; empty if the value itself tells
   * @return whether it is an identifier of this type
   */
  boolean add(int line, String type, String value, String entry, @Nullable LocalDate until) {
    ListedValue listed = ListedValue.of(value);
    secrets += listed.secret() ? 1 : 0;
    Optional<Identifier> identifier =
        type.isEmpty()
            ? StatedIdentifier.of(listed.value())
            : StatedIdentifier.of(type, listed.value());
    if (identifier.isEmpty()) {
      unmatched += listed.secret() ? 0 : 1;
      return false;
    }
    ListedNote note = ListedNote.of(entry);
    secrets += note.secret() ? 1 : 0;
    both(identifier.get()).forEach(one -> put(line, new Indicator(one, note.text(), until)));
    return true;
  }

  /** Domains in letters of other scripts stand in a text either as letters or as {@code xn--}. */
  private static List<Identifier> both(Identifier identifier) {
    if (identifier instanceof Domain(String host)) {
      try {
        return List.of(new Domain(IDN.toASCII(host)), new Domain(IDN.toUnicode(host)));
      } catch (IllegalArgumentException e) {
        return List.of(identifier); // No name that could be registered, but one that may be cited.
      }
    }
    return List.of(identifier);
  }

  /** Of one identifier's entries, the one that counts longest stays. */
  private void put(int line, Indicator indicator) {
    Indicator known = indicators.get(indicator.identifier());
    if (known == null && indicators.size() >= Watchlist.MOST) {
      throw new BrokenTree(line, "holds more than " + Watchlist.MOST + " identifiers");
    }
    LocalDate until = known == null ? null : known.until();
    boolean isLonger =
        known == null
            || (until != null && (indicator.until() == null || indicator.until().isAfter(until)));
    if (isLonger) {
      indicators.put(indicator.identifier(), indicator);
    }
  }

  List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  int unmatchedCount() {
    return unmatched;
  }

  int secretCount() {
    return secrets;
  }
}
