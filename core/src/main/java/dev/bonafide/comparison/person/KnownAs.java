package dev.bonafide.comparison.person;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names by which the subject goes: the one that the reviewer gave, and those from which they
 * write. Only the latter come from the evidence, and no text that is added is one of them.
 */
public record KnownAs(boolean inFull, NameIndex index, Set<Set<UnicodeScript>> scripts) {

  KnownAs(List<FullName> names) {
    this(
        names.stream().anyMatch(FullName::isFull),
        new NameIndex(names),
        names.stream().map(FullName::scripts).collect(Collectors.toSet()));
  }

  public static KnownAs of(CaseFile caseFile) {
    List<FullName> names = new ArrayList<>();
    String given = caseFile.subject().name();
    if (given != null) {
      names.add(FullName.of(given));
    }
    caseFile.readings().stream()
        .flatMap(reading -> reading.utterances().stream())
        .filter(said -> said.role() == Role.SUBJECT)
        .map(Utterance::speaker)
        .filter(Objects::nonNull)
        .distinct()
        .map(label -> FullName.of(withoutAddress(label)))
        .forEach(names::add);
    names.removeIf(name -> name.words().isEmpty());
    return new KnownAs(names.stream().distinct().toList());
  }

  /** What stands before a mail address; the label itself where that is all there is. */
  public static String withoutAddress(String label) {
    int open = label.indexOf('<');
    return open > 0 ? label.substring(0, open) : label;
  }

  /** Whether a full name of theirs is known, and this full name has nothing of any. */
  public boolean isAnother(FullName name) {
    return name.isFull()
        && inFull
        && scripts.equals(Set.of(name.scripts()))
        && !index.shares(name)
        && !index.soundsLike(name);
  }

  /** Whether a name is one of theirs, if only its first part or a short form. */
  boolean isOwn(FullName name) {
    return index.shares(name);
  }

  /** Whether a word is one of their names as it stands. */
  boolean has(String word) {
    return word.length() > 2 && FullName.of(word).words().stream().anyMatch(index::has);
  }
}
