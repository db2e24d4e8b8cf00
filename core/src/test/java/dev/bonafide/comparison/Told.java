package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a case line by line: who claims what, who says what to whom. */
public final class Told {
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<Utterance> utterances = new ArrayList<>();
  private ExhibitKind kind = ExhibitKind.TRANSCRIPT;
  private @Nullable Moment now;
  private String name = "Sam";
  private String label = "Sam";

  public static Told call() {
    return new Told();
  }

  public static Told chat() {
    Told told = new Told();
    told.kind = ExhibitKind.MESSAGES;
    return told;
  }

  /** Whom the case is about. */
  public Told named(String whole) {
    name = whole;
    label = whole;
    return this;
  }

  /** What the subject's messages say they come from, from here on. */
  public Told from(String sender) {
    label = sender;
    return this;
  }

  public Told claims(String about, String value) {
    claims.add(new Claim(about, value, List.of()));
    return this;
  }

  /** A claim that was read from a line of the exhibit that was told last. */
  public Told claimsOnLast(String about, String value) {
    Reading resume = readings.getLast();
    int at = resume.text().indexOf(value);
    int line = (int) resume.text().substring(0, at).lines().count();
    Span span = new Span(at, at + value.length());
    claims.add(
        new Claim(
            about,
            value,
            List.of(
                new Citation(resume.name(), Math.max(1, line), null, null, span, value, null))));
    return this;
  }

  /** What follows is said so many days after 1970. */
  public Told at(double day) {
    now = new Moment("day " + day, day * 86_400, Moment.Scale.CALENDAR);
    return this;
  }

  public Told other(String words) {
    return says("Ada", Role.OTHER, words);
  }

  /** A third voice in the room. */
  public Told voice(String words) {
    return says("Voice", Role.OTHER, words);
  }

  public Told subject(String words) {
    return says(label, Role.SUBJECT, words);
  }

  public Told staff(String words) {
    return says("Payroll", Role.STAFF, words);
  }

  public Told resume(String words) {
    return exhibit(ExhibitKind.RESUME, Role.SUBJECT, words);
  }

  public Told profile(String words) {
    return exhibit(ExhibitKind.CODE_PROFILE, Role.SUBJECT, words);
  }

  public Told repository(String words) {
    return exhibit(ExhibitKind.REPOSITORY, Role.SUBJECT, words);
  }

  public Told note(String words) {
    return exhibit(ExhibitKind.NOTE, Role.REVIEWER, words);
  }

  /** What follows is said in another talk. */
  public Told again() {
    readings.addFirst(reading("call " + readings.size(), kind, text.toString(), utterances));
    utterances = new ArrayList<>();
    text = new StringBuilder();
    return this;
  }

  public CaseFile end() {
    List<Reading> all = new ArrayList<>(readings);
    all.addFirst(reading("call", kind, text.toString(), utterances));
    return new CaseFile(new Subject(SubjectKind.CANDIDATE, name), claims, all);
  }

  private Told says(String speaker, Role role, String words) {
    int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
    text.append(speaker).append(": ");
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words).append('\n');
    utterances.add(new Utterance(line, speaker, role, now, span, false));
    return this;
  }

  private Told exhibit(ExhibitKind exhibitKind, Role role, String words) {
    List<Utterance> lines = new ArrayList<>();
    int start = 0;
    int number = 1;
    for (String line : words.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      lines.add(new Utterance(number, null, role, null, span, false));
      start += line.length() + 1;
      number++;
    }
    readings.add(reading("exhibit " + readings.size(), exhibitKind, words, lines));
    return this;
  }

  private static Reading reading(
      String name, ExhibitKind kind, String text, List<Utterance> utterances) {
    return new Reading(Exhibit.of(name, kind, text), kind, "told", text, utterances, List.of());
  }
}
