package dev.bonafide.reading;

import dev.bonafide.casefile.AlternativeReading;
import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.speaker.SubjectSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Each way in which a case may be read: as of each kind of subject that it may be about, and where
 * several people speak and nothing tells who of them is screened, as of each of these.
 */
record WaysToRead(Way way) {
  /** So many speakers are tried as the subject, the likeliest first. */
  private static final int TRIED = 4;

  /** Reads a case in one way. */
  @FunctionalInterface
  interface Way {
    /**
     * Reads it so.
     *
     * @param speaker whose words are read as the subject's; null where names alone tell
     */
    CaseFile read(SubjectKind kind, @Nullable String speaker);
  }

  /**
   * The likeliest way, with the others beside it.
   *
   * @param kinds told from the talks that show only with someone held for the subject, if any
   * @param shown as of one of the kinds, from names alone
   */
  CaseFile of(Function<List<Reading>, List<SubjectKind>> kinds, CaseFile shown) {
    boolean speaks = search(shown).isPresent();
    List<Reading> loose = speaks ? List.of() : loose(shown);
    List<AlternativeReading> all = new ArrayList<>();
    for (SubjectKind kind : kinds.apply(loose)) {
      boolean read = kind == shown.subject().kind();
      Supplier<CaseFile> plain = read ? () -> shown : () -> way.read(kind, null);
      all.addAll(speaks ? spoken(kind, plain) : written(kind, loose, shown, plain));
    }
    return all.getFirst().reading().get().beside(all.subList(1, all.size()));
  }

  /** A case in which people speak. */
  private List<AlternativeReading> spoken(SubjectKind kind, Supplier<CaseFile> plain) {
    return search(plain.get())
        .map(told -> as(kind, told, plain))
        .orElseGet(() -> List.of(new AlternativeReading(kind, plain)));
  }

  /** One in which no one does, or only once one of them is held for the subject. */
  private List<AlternativeReading> written(
      SubjectKind kind, List<Reading> loose, CaseFile shown, Supplier<CaseFile> plain) {
    return SubjectSearch.loosely(
            loose, new Subject(kind, shown.subject().name()), resumeName(shown))
        .map(told -> loosely(kind, told, plain))
        .orElseGet(() -> List.of(new AlternativeReading(kind, plain)));
  }

  /** With one who may be a speaker held for the subject; empty where still no one speaks. */
  private List<Reading> loose(CaseFile shown) {
    return LooseLabels.in(shown.readings()).stream()
        .map(label -> way.read(shown.subject().kind(), label).readings())
        .filter(SubjectSearch::isTalk)
        .findFirst()
        .orElse(List.of());
  }

  private List<AlternativeReading> as(
      SubjectKind kind, Attribution told, Supplier<CaseFile> again) {
    List<AlternativeReading> each = each(kind, told);
    if (!each.isEmpty()) {
      return each;
    }
    return List.of(
        told.isRead() || told.isOpen()
            ? new AlternativeReading(kind, told.label(), () -> again.get().attributed(told))
            : as(kind, told));
  }

  /** All words together are looked at last: they were written as one text. */
  private List<AlternativeReading> loosely(
      SubjectKind kind, Attribution told, Supplier<CaseFile> again) {
    List<AlternativeReading> each = new ArrayList<>(each(kind, told));
    if (each.isEmpty() && !told.isOpen()) {
      return List.of(as(kind, told));
    }
    each.add(new AlternativeReading(kind, () -> again.get().attributed(told)));
    return each;
  }

  private List<AlternativeReading> each(SubjectKind kind, Attribution open) {
    return open.guesses().stream().limit(TRIED).map(label -> as(kind, open.trying(label))).toList();
  }

  private AlternativeReading as(SubjectKind kind, Attribution told) {
    String label = told.label();
    return new AlternativeReading(kind, label, () -> way.read(kind, label).attributed(told));
  }

  private static Optional<Attribution> search(CaseFile plain) {
    return SubjectSearch.in(plain.readings(), plain.subject(), resumeName(plain));
  }

  private static @Nullable String resumeName(CaseFile caseFile) {
    return caseFile.namesOnResumes().stream().findFirst().orElse(null);
  }
}
