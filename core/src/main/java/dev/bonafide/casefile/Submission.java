package dev.bonafide.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What someone hands in to have one subject screened, before anything of it is read.
 *
 * @param kind null where it is to be told from the evidence
 * @param name the subject's; null where no one said
 * @param claims what the reviewer states the subject says of themselves
 * @param exhibits in the order handed in, each name once
 * @param warnings what was ignored, for the reviewer
 * @param unread what was handed in and could not be read, each named with the reason
 * @param isPrivate whether nothing of the case must ever be sent to a model; all exhibits then are
 * @param records of other systems that some of it was read from, each once
 */
public record Submission(
    @Nullable SubjectKind kind,
    @Nullable String name,
    List<Claim> claims,
    List<Exhibit> exhibits,
    List<String> warnings,
    List<String> unread,
    boolean isPrivate,
    List<OutsideRecord> records) {
  public Submission {
    claims = List.copyOf(claims);
    unread =
        Stream.concat(
                unread.stream(),
                exhibits.stream()
                    .filter(Exhibit::isUnread)
                    .map(exhibit -> exhibit.name() + ": " + exhibit.text()))
            .toList();
    exhibits =
        exhibits.stream()
            .filter(exhibit -> !exhibit.isUnread())
            .map(exhibit -> isPrivate ? exhibit.asPrivate() : exhibit)
            .toList();
    warnings = List.copyOf(warnings);
    records = records.stream().distinct().toList();
  }

  /** One that was read from no other system, and that a model may be shown as far as it may be. */
  public Submission(
      @Nullable SubjectKind kind,
      @Nullable String name,
      List<Claim> claims,
      List<Exhibit> exhibits,
      List<String> warnings,
      List<String> unread) {
    this(kind, name, claims, exhibits, warnings, unread, false, List.of());
  }

  /** A submission with nothing unreadable. */
  public Submission(
      @Nullable SubjectKind kind,
      @Nullable String name,
      List<Claim> claims,
      List<Exhibit> exhibits,
      List<String> warnings) {
    this(kind, name, claims, exhibits, warnings, List.of());
  }

  /** Exhibits without a word on them; what the subject is may be left open, too. */
  public static Submission of(@Nullable SubjectKind kind, Exhibit... exhibits) {
    return new Submission(kind, null, List.of(), List.of(exhibits), List.of());
  }

  /** The messages of all exhibits, in their order. */
  public Stream<MessageTurn> turns() {
    return exhibits.stream().flatMap(one -> one.turns().stream());
  }

  /** The same, with these exhibits instead. */
  public Submission holding(List<Exhibit> others) {
    return holding(others, warnings, unread);
  }

  /** The same, where this is said of them, and that could not be read beside them. */
  public Submission holding(List<Exhibit> others, List<String> said, List<String> missing) {
    return new Submission(kind, name, claims, others, said, missing, isPrivate, records);
  }

  /** The same of another subject. */
  public Submission of(@Nullable SubjectKind other, @Nullable String called) {
    return new Submission(other, called, claims, exhibits, warnings, unread, isPrivate, records);
  }

  /**
   * The one who asks, and those who write here of whom a platform says that no one screens them.
   */
  public List<String> team(String asker) {
    Stream<String> others = exhibits.stream().flatMap(one -> MessageTurn.besides(one.turns()));
    return Stream.concat(Stream.of(asker), others).distinct().toList();
  }

  /** Counts the characters of its exhibits. */
  public long characters() {
    return exhibits.stream().map(Exhibit::text).mapToLong(String::length).sum();
  }

  /** The same, with nothing that may be sent to a model. */
  public Submission asPrivate() {
    return asPrivate(true);
  }

  /** The same, where that holds; what is private already stays so. */
  public Submission asPrivate(boolean wished) {
    return new Submission(
        kind, name, claims, exhibits, warnings, unread, isPrivate || wished, records);
  }

  /** The same, read from these records. */
  public Submission readFrom(List<OutsideRecord> others) {
    return new Submission(kind, name, claims, exhibits, warnings, unread, isPrivate, others);
  }
}
