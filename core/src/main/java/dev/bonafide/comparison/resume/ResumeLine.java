package dev.bonafide.comparison.resume;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One line of a résumé.
 *
 * @param part where the line stands in its utterance
 */
public record ResumeLine(TextWords words, Reading reading, Utterance utterance, Span part) {

  /** The subject's résumés, line by line. */
  public static List<ResumeLine> of(CaseFile caseFile) {
    List<ResumeLine> lines = new ArrayList<>();
    caseFile
        .readings(ExhibitKind.RESUME)
        .forEach(
            reading ->
                reading.utterances().stream()
                    .filter(utterance -> utterance.role() == Role.SUBJECT)
                    .forEach(utterance -> addAll(reading, utterance, lines)));
    return lines;
  }

  /** The lines of a message, which may list as a résumé does. */
  public static List<ResumeLine> in(Reading reading, Utterance utterance) {
    List<ResumeLine> lines = new ArrayList<>();
    addAll(reading, utterance, lines);
    return lines;
  }

  /** What a semicolon parts. */
  public List<ResumeLine> parts() {
    List<ResumeLine> parts = new ArrayList<>();
    String line = words.original().strip();
    for (int start = 0; start <= line.length(); ) {
      int mark = line.indexOf(';', start);
      int end = mark < 0 ? line.length() : mark;
      String words = line.substring(start, end);
      int from = part.start() + start + words.length() - words.stripLeading().length();
      Span place = new Span(from, from + words.strip().length());
      parts.add(new ResumeLine(TextWords.ofWrapped(words.strip()), reading, utterance, place));
      start = end + 1;
    }
    return parts;
  }

  private static void addAll(Reading reading, Utterance utterance, List<ResumeLine> lines) {
    String text = reading.words(utterance);
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        int from = start + line.length() - line.stripLeading().length();
        Span part = new Span(from, from + line.strip().length());
        lines.add(new ResumeLine(TextWords.ofWrapped(line), reading, utterance, part));
      }
      start = end + 1;
    }
  }

  public Citation cited() {
    return UtteranceCitations.of(reading, utterance, part);
  }

  /** Cites a stretch of its words. */
  public Citation cited(Span inWords) {
    String line = words.original();
    int indent = line.length() - line.stripLeading().length();
    return UtteranceCitations.of(reading, utterance, inWords.shift(part.start() - indent));
  }

  /** Whether it comes after another one of the same text with no blank line between. */
  public boolean follows(ResumeLine other) {
    String text = reading.text();
    int from = other.utterance.span().start() + other.part.end();
    int to = utterance.span().start() + part.start();
    return reading.equals(other.reading)
        && from <= to
        && text.substring(from, to).chars().filter(c -> c == '\n').limit(2).count() < 2;
  }

  /** The names on it, such as an employer's or a town's. */
  public Set<String> names() {
    return IntStream.range(0, words.count())
        .filter(at -> EmployerNames.isName(words, at))
        .mapToObj(words::word)
        .collect(Collectors.toSet());
  }

  /** Whether it tells about a year, as lines on employers and schools do. */
  public boolean tellsYear() {
    for (int at = 0; at < words.count(); at++) {
      String word = words.word(at);
      if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
        return true;
      }
    }
    return false;
  }
}
