package dev.bonafide.testkit.growth;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.file.CommitSeries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of rules as a case of any length: their lines again and again, with other names,
 * years, and numbers each time.
 */
public final class RepeatedExamples {
  private static final String CLAIMS = "claims:";
  private static final String TALK = "subject:";
  private static final Set<String> TALKING = Set.of(TALK, "other:", "staff:");
  private static final Pattern VOICE =
      Pattern.compile("(?:subject|other|staff|note|resume|profile|repository|claims):.*");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{3,}");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,3}\\b");
  private static final int FIRST_YEAR = 1990;
  private static final int YEARS = 35;

  /** From one cue to the next. */
  private static final int SECONDS = 5;

  private final Set<String> claims = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();

  /** Lines of one exhibit, with the word that begins another one of its kind. */
  private record Part(String heading, List<String> lines) {}

  private RepeatedExamples() {}

  /** Reads examples as {@link ExampleCase} does. */
  public static RepeatedExamples of(List<String> examples) {
    RepeatedExamples repeated = new RepeatedExamples();
    examples.forEach(
        example -> {
          boolean[] begins = {true};
          example
              .strip()
              .lines()
              .map(line -> VOICE.matcher(line).matches() ? line : TALK + " " + line)
              .forEach(line -> begins[0] = repeated.add(line, begins[0]));
        });
    repeated.parts.removeIf(part -> part.lines().isEmpty());
    return repeated;
  }

  /** Adds a line; answers whether the next one begins another exhibit. */
  private boolean add(String line, boolean begins) {
    String voice = line.substring(0, line.indexOf(':') + 1);
    String heading = TALKING.contains(voice) ? TALK : voice;
    if (voice.equals(CLAIMS)) {
      claims.add(line);
      return begins;
    }
    if (line.length() == voice.length()) {
      return true;
    }
    if (begins || !parts.getLast().heading().equals(heading)) {
      parts.add(new Part(heading, new ArrayList<>()));
    }
    parts.getLast().lines().add(line);
    return false;
  }

  /** A case with as many exhibits as the examples have, which are about so long together. */
  public CaseFile ofLongExhibits(int units) {
    int each = units / Math.max(1, parts.size());
    return caseFile(parts.stream().flatMap(part -> lines(part, 0, each).stream()));
  }

  /** The same with recordings in the place of talks. */
  public CaseFile ofRecordings(int units) {
    CaseFile told = ofLongExhibits(units);
    return new CaseFile(
        told.subject(),
        told.claims(),
        told.readings().stream().map(RepeatedExamples::recorded).toList());
  }

  private static Reading recorded(Reading talk) {
    if (talk.kind() != ExhibitKind.MESSAGES) {
      return talk;
    }
    List<Utterance> cues =
        talk.utterances().stream()
            .map(
                said -> {
                  int second = SECONDS * said.line();
                  Moment at = new Moment("" + second, second, Moment.Scale.RECORDING);
                  return new Utterance(
                      said.line(), said.speaker(), said.role(), at, said.span(), true);
                })
            .toList();
    return new Reading(
        talk.exhibit(), ExhibitKind.TRANSCRIPT, talk.format(), talk.text(), cues, talk.limits());
  }

  /** A case with many exhibits, which are no longer than those of the examples. */
  public CaseFile ofManyExhibits(int units) {
    List<String> lines = new ArrayList<>();
    int length = 0;
    for (int variant = 0; length < units && !parts.isEmpty(); variant++) {
      for (Part part : parts) {
        List<String> next = lines(part, variant, 1);
        lines.addAll(next);
        length += next.stream().mapToInt(RepeatedExamples::length).sum();
      }
    }
    return caseFile(lines.stream());
  }

  private CaseFile caseFile(Stream<String> lines) {
    String example = String.join("\n", Stream.concat(claims.stream(), lines).toList());
    return ExampleCase.of(example, SubjectKind.CANDIDATE, ExhibitKind.MESSAGES);
  }

  private static List<String> lines(Part part, int firstVariant, int units) {
    List<String> lines = new ArrayList<>(List.of(part.heading()));
    int length = 0;
    for (int variant = firstVariant; length < units; variant++) {
      for (String line : part.lines()) {
        String next = varied(line, variant);
        lines.add(next);
        length += length(next);
      }
    }
    return lines;
  }

  /** As it stands, and then every other time with other names as well. */
  private static String varied(String line, int variant) {
    if (variant == 0) {
      return line;
    }
    String named =
        variant % 2 == 1
            ? line
            : NAME.matcher(line).replaceAll(found -> found.group() + Shapes.name(variant));
    String dated =
        YEAR.matcher(named)
            .replaceAll(
                year -> "" + (FIRST_YEAR + (Integer.parseInt(year.group()) + variant) % YEARS));
    return series(line) > 1
        ? dated
        : NUMBER
            .matcher(dated)
            .replaceAll(
                found -> "" + (Integer.parseInt(found.group()) + variant) % power(found.group()));
  }

  private static int power(String digits) {
    return (int) Math.pow(10, digits.length());
  }

  /** In characters that it has in the case, about. */
  private static int length(String line) {
    return line.length() * series(line);
  }

  private static int series(String line) {
    return CommitSeries.of(line.substring(line.indexOf(':') + 1).strip())
        .map(CommitSeries::count)
        .orElse(1);
  }
}
