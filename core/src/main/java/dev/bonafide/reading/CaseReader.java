package dev.bonafide.reading;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.claim.ClaimReader;
import dev.bonafide.reading.speaker.Possible;
import dev.bonafide.reading.speaker.StaffDiscussion;
import dev.bonafide.reading.speaker.SubjectSearch;
import dev.bonafide.text.Budget;
import dev.bonafide.text.Contained;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case file of what was handed in: gives every exhibit a name, reads it, and adds what the
 * subject claims of themselves to the claims that were stated.
 */
public final class CaseReader {
  private final Readers readers;
  private final CaseLimits limits;

  /** One for someone who waits for no one. */
  public CaseReader(Readers readers) {
    this(readers, CaseLimits.ALONE);
  }

  public CaseReader(Readers readers, CaseLimits limits) {
    this.readers = readers;
    this.limits = limits;
  }

  /** Those who speak in what was handed in as one text, as they are labeled there. */
  public static List<String> speakers(Exhibit exhibit) {
    try {
      CaseReader alone = new CaseReader(new Readers(List.of()));
      return exhibit.turns().isEmpty()
          ? SubjectSearch.speakers(
              alone.read(SubjectKind.CANDIDATE, null, List.of(), List.of(exhibit)).readings())
          : List.of();
    } catch (UnreadableExhibit _) {
      return List.of();
    }
  }

  /** The subject of a text that someone handed in alone, as far as it tells. */
  public static Subject subject(String text) {
    try {
      return new CaseReader(new Readers(List.of()))
          .read(null, null, List.of(), List.of(Exhibit.of("", null, text)))
          .subject();
    } catch (UnreadableExhibit _) {
      return new Subject(SubjectKind.CANDIDATE, null);
    }
  }

  /**
   * Reads a case.
   *
   * <p>Where no one said what the subject is, the exhibits tell, and where they leave it open the
   * case is read in each way it may be meant.
   *
   * @param kind null where it is to be told from the evidence
   * @param name the subject's; null where no one said
   * @param claims as stated by the reviewer
   * @throws UnreadableExhibit if an exhibit cannot be read, or the case is too large
   */
  public CaseFile read(
      @Nullable SubjectKind kind,
      @Nullable String name,
      List<Claim> claims,
      List<Exhibit> exhibits) {
    return read(new Submission(kind, name, claims, exhibits, List.of()));
  }

  /** The same of what was handed in; what was unread before stays so. */
  public CaseFile read(Submission handedIn) {
    try {
      return read(
          handedIn,
          _ ->
              refused -> {
                throw refused;
              });
    } catch (CaseTooLarge refused) {
      throw new UnreadableExhibit("the case", refused.reason());
    }
  }

  /**
   * Reads what can be read of a case; what cannot is named among the unread, beside what was unread
   * before.
   *
   * @throws CaseTooLarge where it holds more than its limits
   */
  public CaseFile readable(Submission handedIn) {
    return read(
        handedIn, unread -> refused -> unread.add(refused.exhibit() + ": " + refused.reason()));
  }

  /** Reads it within a budget of its own, so that what is the same in each way is told once. */
  private CaseFile read(Submission handedIn, Refusals refusals) {
    Budget all = new Budget(Long.MAX_VALUE);
    return all.within(() -> likeliest(handedIn, refusals, all));
  }

  private CaseFile likeliest(Submission handedIn, Refusals refusals, Budget all) {
    List<Exhibit> named = named(handedIn.exhibits());
    SubjectKind said = handedIn.kind();
    SubjectKind assumed = said == null ? SubjectKind.CANDIDATE : said;
    CaseFile first = readAs(assumed, named, handedIn, refusals);
    boolean isNamed = handedIn.name() != null;
    WaysToRead ways =
        new WaysToRead(
            (kind, speaker) ->
                all.later().within(() -> readAs(kind, about(speaker, named), handedIn, refusals)));
    return Contained.or(
        () ->
            ways.of(
                loose ->
                    said == null ? Possible.kinds(first.readings(), isNamed, loose) : List.of(said),
                first),
        mistake ->
            first.lacking(List.of("telling who is being screened failed (" + mistake + ")")));
  }

  /** The exhibits, with a speaker who is taken for the subject wherever no one is named. */
  private static List<Exhibit> about(@Nullable String speaker, List<Exhibit> exhibits) {
    return speaker == null
        ? exhibits
        : exhibits.stream()
            .map(one -> one.speaker() == null ? one.spokenBy(speaker) : one)
            .toList();
  }

  private CaseFile readAs(
      SubjectKind kind, List<Exhibit> exhibits, Submission handedIn, Refusals refusals) {
    Set<String> unread = new LinkedHashSet<>(handedIn.unread());
    Subject subject = new Subject(kind, handedIn.name(), null, handedIn.kind() == null);
    List<Reading> alone = readings(exhibits, subject, unread, refusals.into(unread));
    List<Reading> readings = kind == SubjectKind.CANDIDATE ? staff(alone, unread) : alone;
    List<Claim> read = readings.stream().flatMap(one -> claims(one, unread).stream()).toList();
    return new CaseFile(
        subject,
        Stream.concat(handedIn.claims().stream(), read.stream()).distinct().toList(),
        readings,
        List.copyOf(unread));
  }

  private static List<Reading> staff(List<Reading> alone, Set<String> unread) {
    return Contained.or(
        () -> StaffDiscussion.told(alone),
        mistake -> {
          unread.add("telling who speaks about the subject failed (" + mistake + ")");
          return alone;
        });
  }

  private static List<Claim> claims(Reading reading, Set<String> unread) {
    return Contained.or(
        () -> ClaimReader.claims(reading),
        mistake -> {
          unread.add(reading.name() + ": finding its claims failed (" + mistake + ")");
          return List.of();
        });
  }

  /** What is done with an exhibit that cannot be read: in each way the same. */
  @FunctionalInterface
  private interface Refusals {
    Consumer<UnreadableExhibit> into(Set<String> unread);
  }

  private List<Reading> readings(
      List<Exhibit> exhibits,
      Subject subject,
      Set<String> unread,
      Consumer<UnreadableExhibit> refusal) {
    List<Reading> readings = new ArrayList<>();
    CaseSize size = new CaseSize(limits);
    for (Exhibit exhibit : exhibits) {
      try {
        Contained.or(
                () -> Optional.of(readers.read(exhibit, subject, size::text)),
                mistake -> {
                  unread.add(exhibit.name() + ": reading it failed (" + mistake + ")");
                  return Optional.<Reading>empty();
                })
            .map(reading -> exhibits.size() > 1 ? NoteByName.told(reading) : reading)
            .ifPresent(
                reading -> {
                  size.said(reading);
                  readings.add(reading);
                });
      } catch (UnreadableExhibit refused) {
        refusal.accept(refused);
      }
    }
    return readings;
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
