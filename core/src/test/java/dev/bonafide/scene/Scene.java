package dev.bonafide.scene;

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
import dev.bonafide.casefile.picture.PictureBox;
import dev.bonafide.casefile.picture.PicturePlace;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.casefile.picture.PictureWord;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case in the making, and findings that cite it. */
public final class Scene {
  private final Subject subject;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  public Scene(SubjectKind kind, @Nullable String name) {
    subject = new Subject(kind, name);
  }

  /**
   * A conversation: {@code Name 95: words}, with seconds or without. The first name is the subject.
   */
  public Scene chat(String name, String... turns) {
    StringBuilder text = new StringBuilder();
    List<Utterance> utterances = new ArrayList<>();
    String first = label(turns[0])[0];
    for (String turn : turns) {
      String[] label = label(turn);
      int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
      int start = text.length() + label[0].length() + 2;
      String words = turn.substring(turn.indexOf(": ") + 2);
      text.append(label[0]).append(": ").append(words).append('\n');
      Role role = label[0].equals(first) ? Role.SUBJECT : Role.OTHER;
      Span span = new Span(start, start + words.length());
      utterances.add(new Utterance(line, label[0], role, moment(label), span, false));
    }
    return add(name, ExhibitKind.MESSAGES, text.toString(), utterances, List.of());
  }

  /** A document, all of it the subject's words. */
  public Scene written(String name, ExhibitKind kind, String text, String... limits) {
    Span all = new Span(0, text.length());
    Role role = kind == ExhibitKind.NOTE ? Role.REVIEWER : Role.SUBJECT;
    Utterance whole = new Utterance(1, null, role, null, all, false);
    return add(name, kind, text, List.of(whole), List.of(limits));
  }

  /** The conversation before as screenshots, so many messages in each. */
  public Scene inPictures(int messages) {
    Reading last = readings.removeLast();
    List<PictureWord> words = new ArrayList<>();
    for (Utterance said : last.utterances()) {
      int before = words.size();
      PictureBox box =
          new PictureBox(24, 100 + 60 * (before % messages), 9 * said.span().length(), 28);
      PicturePlace place = new PicturePlace(1 + before / messages, 1 + before % messages, box);
      words.add(new PictureWord(said.span(), place));
    }
    Exhibit exhibit = last.exhibit().placed(new PicturePlaces(words));
    readings.add(
        new Reading(
            exhibit, last.kind(), last.format(), last.text(), last.utterances(), last.limits()));
    return this;
  }

  public Scene claims(String about, String value) {
    claims.add(new Claim(about, value, List.of()));
    return this;
  }

  public CaseFile caseFile() {
    return new CaseFile(subject, claims, readings);
  }

  /** The first place where the words stand. */
  public Citation cite(String quote) {
    for (Reading reading : readings) {
      int at = reading.text().indexOf(quote);
      if (at >= 0) {
        return cite(reading, new Span(at, at + quote.length()));
      }
    }
    throw new IllegalArgumentException("nobody says " + quote);
  }

  public Outcome.Finding finding(RedFlag flag, String... quotes) {
    List<Citation> evidence = List.of(quotes).stream().map(this::cite).toList();
    return new Outcome.Finding(flag, flag.strength(), evidence, false);
  }

  /** One that code proves. */
  public Outcome.Finding fact(RedFlag flag, String... quotes) {
    return proved(finding(flag, quotes));
  }

  /** The same where code proves it. */
  public static Outcome.Finding proved(Outcome.Finding one) {
    return new Outcome.Finding(
        one.flag(),
        one.strength(),
        one.evidence(),
        one.contradiction(),
        one.opposed(),
        one.joint(),
        one.by(),
        true);
  }

  public Outcome.Finding contradiction(RedFlag flag, String... quotes) {
    return new Outcome.Finding(flag, flag.strength(), finding(flag, quotes).evidence(), true);
  }

  private static Citation cite(Reading reading, Span span) {
    Utterance utterance =
        reading.utterances().stream()
            .filter(one -> one.span().contains(span))
            .findFirst()
            .orElseThrow();
    int line = new LineIndex(reading.text()).at(span.start());
    String quote = span.of(reading.text());
    return new Citation(
        reading.name(), line, utterance.speaker(), utterance.at(), span, quote, null);
  }

  private static String[] label(String turn) {
    return turn.substring(0, turn.indexOf(": ")).split(" ", 2);
  }

  private static @Nullable Moment moment(String[] label) {
    if (label.length < 2) {
      return null;
    }
    int seconds = Integer.parseInt(label[1]);
    String text = "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    return new Moment(text, seconds, Moment.Scale.RECORDING);
  }

  private Scene add(
      String name, ExhibitKind kind, String text, List<Utterance> utterances, List<String> limits) {
    Exhibit exhibit = Exhibit.of(name, kind, text);
    readings.add(new Reading(exhibit, kind, "plain-text", text, utterances, limits));
    return this;
  }
}
