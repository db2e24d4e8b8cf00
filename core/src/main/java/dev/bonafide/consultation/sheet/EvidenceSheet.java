package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.redaction.Redactor;
import dev.bonafide.text.Span;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The evidence of one case as a model is shown it: numbered lines, each told whose words it holds,
 * with stand-ins for names, contacts and employers. The same case gives the same sheet.
 *
 * @param lines those that are shown, by their numbers
 * @param text the evidence, ready to be sent
 * @param voices the speakers of whom one may be the subject, where that is open
 * @param limits what is not shown, for the reviewer
 * @param source what it was written from
 */
public record EvidenceSheet(
    List<SheetLine> lines, String text, Voices voices, List<String> limits, Source source) {
  private static final String BEGIN = "EVIDENCE BEGINS\n";
  private static final String END = "EVIDENCE ENDS\n";
  private static final String STATED = "Stated to the reviewer:\n";

  /** Of words that stand there as a note, too. */
  private static final String AGAIN =
      ", again: a note of the team, or words of someone else that they passed on";

  /** Of words in a chat that no one is named for. */
  private static final String UNTOLD =
      ", no one said whose words: of the one who is looked at, or an account of them";

  private static final String TOO_LONG = "lines left out for length";
  private static final String NOT_ABOUT = "lines left out";

  /**
   * A case, and what takes the place of what is private in it.
   *
   * @param lines how many there are, shown or not
   */
  record Source(CaseFile caseFile, Redactor redactor, int lines) {
    /** What stands above the lines of an exhibit. */
    private String head(int number, Reading reading) {
      String at = reading.exhibit().at();
      String dated = at == null ? "" : ", of " + redactor.line(at);
      String kind = reading.kind().id().replace('_', ' ');
      return "Exhibit %d: %s \"%s\"%s%s\n"
          .formatted(number, kind, title(number, reading, kind), dated, typed(reading));
    }

    private String typed(Reading reading) {
      boolean isUntold =
          reading.kind() == ExhibitKind.MESSAGES
              && reading.exhibit().at() != null
              && reading.exhibit().turns().isEmpty()
              && reading.utterances().stream().allMatch(said -> said.speaker() == null);
      return caseFile.isNoted(reading) ? AGAIN : isUntold ? UNTOLD : "";
    }

    /**
     * Number instead of a name: a file's name and its folders may name the subject, whom nothing
     * else in the case names, and the person who keeps the files. An exhibit without a name of its
     * own keeps ours.
     */
    private static String title(int number, Reading reading, String kind) {
      boolean ours = reading.name().matches("(?:exhibit|" + kind + ") [0-9]{1,4}");
      return ours ? reading.name() : "file " + number;
    }
  }

  public EvidenceSheet {
    lines = List.copyOf(lines);
    limits = List.copyOf(limits);
  }

  /**
   * Writes the sheet of a case. What is private is left out.
   *
   * @param most characters of evidence
   */
  public static EvidenceSheet of(CaseFile caseFile, int most) {
    Redactor redactor = new Redactor(caseFile);
    List<String> limits = new ArrayList<>();
    List<SheetLines.Uncut> all =
        new ArrayList<>(new SheetLines(StatedClaims.of(caseFile), 0).lines());
    for (Reading reading : caseFile.readings()) {
      if (reading.exhibit().isPrivate()) {
        limits.add(reading.name() + " is private and was not shown to the language model");
      } else {
        all.addAll(new SheetLines(reading, all.size()).lines());
      }
    }
    Relevance relevance = new Relevance(all, most);
    UnsureSpeaker unsure = new UnsureSpeaker(caseFile.subject());
    Set<Integer> kept = relevance.kept();
    List<SheetLine> lines =
        all.stream()
            .filter(line -> kept.contains(line.number()))
            .map(line -> masked(line, unsure.says(line), redactor))
            .toList();
    limits.addAll(relevance.limits());
    Source source = new Source(caseFile, redactor, all.size());
    return new EvidenceSheet(
        lines, text(source, lines, TOO_LONG), Voices.of(caseFile.subject(), lines), limits, source);
  }

  /**
   * The same for a reader who refutes what rests on some words: their lines with the lines next to
   * them, notes, and what others say. What else the subject wrote is left out: it could only speak
   * to that reader.
   *
   * @param planted lines of no case, shown as a conversation of its own
   */
  public EvidenceSheet about(List<Citation> cited, List<String> planted) {
    List<SheetLine> shown = new ArrayList<>(new NearbyLines(lines, cited).shown());
    boolean unsure = lines.stream().anyMatch(line -> line.role() == Role.SUBJECT && line.unsure());
    new SheetLines(PlantedLines.of(planted, this), source.lines)
        .lines().stream().map(line -> masked(line, unsure, source.redactor)).forEach(shown::add);
    return new EvidenceSheet(shown, text(source, shown, NOT_ABOUT), Voices.NONE, limits, source);
  }

  private static SheetLine masked(SheetLines.Uncut line, boolean unsure, Redactor redactor) {
    return new SheetLine(
        line.number(),
        line.reading(),
        line.utterance(),
        Optional.ofNullable(line.utterance().speaker()).flatMap(redactor::person),
        redactor.masked(line.reading().text(), line.part()),
        unsure);
  }

  private static String text(Source source, List<SheetLine> lines, String why) {
    Subject subject = source.caseFile.subject();
    StringBuilder text = new StringBuilder(BEGIN);
    text.append("What is looked at: ").append(subject.kind().id()).append('\n');
    Optional.ofNullable(subject.name())
        .flatMap(source.redactor::person)
        .ifPresent(person -> text.append("The subject: ").append(person).append('\n'));
    int exhibit = 0;
    int before = 0;
    Reading reading = null;
    for (SheetLine line : lines) {
      text.append(gap(line.number() - before - 1, why));
      before = line.number();
      if (!line.reading().equals(reading)) {
        reading = line.reading();
        boolean stated = StatedClaims.are(reading);
        text.append(stated ? STATED : source.head(++exhibit, reading));
      }
      text.append(line.shown()).append('\n');
    }
    return text.append(gap(source.lines - before, why)).append(END).toString();
  }

  private static String gap(int left, String why) {
    return left <= 0 ? "" : "(" + why + ": " + left + ")\n";
  }

  /** Words of no line, with the same stand-ins. */
  public String masked(String words) {
    return source.redactor.masked(words, new Span(0, words.length())).text();
  }

  /** Name behind the stand-in of a person or a company; empty where no one was hidden by it. */
  public Optional<String> name(String standIn) {
    return source.redactor.name(standIn);
  }

  /** What is looked at. */
  public SubjectKind kind() {
    return source.caseFile.subject().kind();
  }

  /** Whether only the words in it may say what the one who is looked at is called. */
  public boolean isUnnamed() {
    return UnnamedSubject.isOf(source.caseFile);
  }

  /** Whether only the words in it may say what is screened, or what that is called. */
  public boolean isUntold() {
    return isUnnamed() || UnnamedSubject.isOfUntoldKind(source.caseFile);
  }

  /** Whether all that stands with a line is a note elsewhere, too. */
  public boolean isNoted(SheetLine line) {
    return source.caseFile.isNoted(line.reading());
  }

  /** The line of a number; empty where there is none, or where it is not shown. */
  public Optional<SheetLine> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /** How many words there are that may tell something: of each who may be the subject. */
  public int tellingWords() {
    return lines.stream()
        .filter(line -> line.mayAccuse() || voices.says(line))
        .filter(line -> !StatedClaims.are(line.reading()))
        .mapToInt(line -> TextWords.of(line.words().text()).count())
        .sum();
  }
}
