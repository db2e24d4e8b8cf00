package dev.bonafide.reading;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case file of what was handed in: gives every exhibit a name, reads it, and adds what the
 * subject claims of themselves to the claims that were stated.
 */
public final class CaseReader {
  private final Readers readers;

  public CaseReader(Readers readers) {
    this.readers = readers;
  }

  /**
   * Reads a case.
   *
   * <p>Where nobody said what the subject is, the exhibits tell: a transcript, a résumé, a code
   * profile, a repository or a note speaks of a candidate; a job post alone of a post; messages
   * alone of a candidate too, as the one whom most cases are about.
   *
   * @param kind null where it is to be told from the evidence
   * @param name the subject's; null where nobody said
   * @param claims as stated by the reviewer
   * @throws UnreadableExhibit if an exhibit cannot be read
   */
  public CaseFile read(
      @Nullable SubjectKind kind,
      @Nullable String name,
      List<Claim> claims,
      List<Exhibit> exhibits) {
    List<Exhibit> named = named(exhibits);
    Subject assumed = new Subject(kind == null ? SubjectKind.CANDIDATE : kind, name);
    List<Reading> readings = readings(named, assumed);
    SubjectKind told = kind == null ? told(readings) : kind;
    Subject subject = new Subject(told, name);
    if (told != assumed.kind()) {
      readings = readings(named, subject);
    }
    Stream<Claim> read = readings.stream().flatMap(reading -> ClaimReader.claims(reading).stream());
    return new CaseFile(
        subject, Stream.concat(claims.stream(), read).distinct().toList(), readings);
  }

  private List<Reading> readings(List<Exhibit> exhibits, Subject subject) {
    return exhibits.stream().map(exhibit -> readers.read(exhibit, subject)).toList();
  }

  private static SubjectKind told(List<Reading> readings) {
    List<ExhibitKind> kinds = readings.stream().map(CaseReader::kind).distinct().toList();
    boolean post = kinds.contains(ExhibitKind.JOB_POST);
    boolean ofPerson =
        kinds.stream()
            .anyMatch(
                kind ->
                    switch (kind) {
                      case TRANSCRIPT, RESUME, CODE_PROFILE, REPOSITORY -> true;
                      case MESSAGES, JOB_POST, NOTE -> false;
                    });
    return post && !ofPerson ? SubjectKind.JOB_POST : SubjectKind.CANDIDATE;
  }

  private static ExhibitKind kind(Reading reading) {
    ExhibitKind handed = reading.exhibit().kind();
    return handed == null ? reading.kind() : handed;
  }

  /** Exhibits without a name are called by their kind and number. */
  private static List<Exhibit> named(List<Exhibit> exhibits) {
    Map<ExhibitKind, Integer> counts = new EnumMap<>(ExhibitKind.class);
    List<Exhibit> named = new ArrayList<>();
    int untold = 0;
    for (Exhibit exhibit : exhibits) {
      ExhibitKind kind = exhibit.kind();
      int number = kind == null ? ++untold : counts.merge(kind, 1, Integer::sum);
      String name = (kind == null ? "exhibit" : kind.id().replace('_', ' ')) + " " + number;
      named.add(exhibit.name().isBlank() ? exhibit.named(name) : exhibit);
    }
    return List.copyOf(named);
  }
}
