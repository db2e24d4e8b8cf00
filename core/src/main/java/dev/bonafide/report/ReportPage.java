package dev.bonafide.report;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.BotLanguage;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.reading.speaker.SecondHandle;
import dev.bonafide.report.approached.Approached;
import dev.bonafide.report.wanted.WantedEvidence;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.BestQuestions;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What every report for people says, in its order and in safe words; how it looks is the reports'
 * own matter. It shows no score: people are to weigh the evidence, not a number.
 *
 * @param headline what it comes to, in a few words
 * @param first the question that would settle it, where that is the answer; empty otherwise
 * @param subject who or what is screened; behind a colon what may name someone
 * @param choices the speakers who may be the person being screened, in safe words; empty where it
 *     is told
 * @param found findings that count, a matter an entry: those inside a pattern are told with it,
 *     those on the same words beneath the most telling one
 * @param noted findings that do not, those that were set aside among them
 * @param moreQuestions beyond those shown
 * @param also asks the reader whether two speakers are one; empty where no two may be
 * @param wanted what to add to settle what is open, or to let more checks look
 * @param best all questions, in the order in which someone asks who asks only a few
 * @param against what speaks against the findings; empty where there are none
 * @param looked what was verified and read, and by what
 * @param limits what could not be judged
 * @param approached help for the one who was approached; none where it is what to do next
 * @param mixed whether rules are told in English on a page that is in another language, as no one
 *     translated them
 * @param imprint which screening this is, of what and when
 */
public record ReportPage(
    Verdict verdict,
    String headline,
    String first,
    String subject,
    List<String> choices,
    String summary,
    List<String> advice,
    List<Point> found,
    List<Point> noted,
    List<Question> questions,
    int moreQuestions,
    List<String> also,
    List<String> wanted,
    List<Question> best,
    List<String> against,
    List<String> looked,
    List<String> limits,
    List<String> wouldChange,
    Approached approached,
    boolean mixed,
    String imprint) {
  private static final int QUESTIONS = 8;

  /** Exhibits that tell that a person is screened. */
  private static final Set<ExhibitKind> OF_PEOPLE =
      Set.of(ExhibitKind.TRANSCRIPT, ExhibitKind.RESUME, ExhibitKind.CODE_PROFILE);

  /** What stands above findings that were set aside. */
  public static final String ASIDE = "Set aside";

  /** Heading above findings that are too weak to count. */
  public static final String NOTICED = "Also noticed";

  /** Heading above help for the one who was approached. */
  public static final String APPROACHED = "If this was sent to you";

  /** Heading above the question whether two speakers are one. */
  public static final String ALSO = "Who is who?";

  /** Heading above evidence that would settle what is open. */
  public static final String WANTED = "What to add";

  /** Words before the question that would settle it. */
  public static final String ASK = "Ask";

  /** What stands before the titles of findings that rest on the same words as another. */
  public static final String BENEATH = "Also found in these words";

  public static final String DECISION =
      "This is a recommendation about a case, not a judgment of a person. A person decides.";

  public static ReportPage of(Examination examination, Particulars particulars) {
    return of(examination, particulars, Phrasebook.ENGLISH);
  }

  /**
   * A page in some language. What rules say is in English where their files have no translation, as
   * are what readers could not tell and the imprint; evidence stays as it was written.
   */
  public static ReportPage of(Examination examination, Particulars particulars, Phrasebook book) {
    Assessment assessment = examination.assessment().ticking(particulars.asked());
    Tongue tongue = new Tongue(assessment, book);
    ReportParts parts = new ReportParts();
    List<Question> questions = parts.part("questions", tongue::questions, List.of());
    Approached help = parts.part("help", () -> Approached.in(examination, book), Approached.NOBODY);
    return new ReportPage(
        assessment.verdict(),
        book.say("verdict." + assessment.verdict().id()),
        first(assessment, parts.part("questions", tongue::best, List.of())),
        subject(examination.caseFile(), assessment.verdict(), book),
        examination.caseFile().subject().choices().stream().map(Visible::quote).toList(),
        Visible.line(book.say(assessment.said())),
        advice(examination, help, book),
        points(parts, examination, assessment.counted(), book),
        points(parts, examination, assessment.noted(), book),
        questions.stream().limit(QUESTIONS).toList(),
        Math.max(0, questions.size() - QUESTIONS),
        parts.part("questions", () -> also(examination.caseFile(), book), List.of()),
        parts.part("evidence", () -> wanted(examination, book), List.of()),
        parts.part("questions", tongue::best, List.of()),
        Looked.against(examination, book),
        parts.part("exhibits", () -> Looked.at(examination, particulars, book), List.of()),
        parts.limits(() -> ReportLimits.of(examination, book), book).stream()
            .map(Visible::quote)
            .toList(),
        assessment.wouldChange().stream().map(book::say).toList(),
        help.reply().isEmpty() ? Approached.NOBODY : help,
        tongue.isMixed(),
        imprint(particulars));
  }

  /** What stands below the questions in a report in English, by its headings. */
  void ending(BiConsumer<String, List<String>> list) {
    list.accept(WANTED, wanted);
    list.accept("Reasons for doubt", against);
    list.accept("What was checked", looked);
    list.accept("What could not be checked", limits);
    list.accept("What would change this", wouldChange);
    list.accept(APPROACHED, approached.lines());
  }

  /** Questions worth asking; those for anyone, where nothing was found. */
  public List<Question> asked(CaseFile caseFile, BotLanguage language) {
    boolean isUsual = best.isEmpty() && verdict instanceof Verdict.NoRedFlags;
    return isUsual ? BestQuestions.usual(caseFile, language) : best;
  }

  /** Findings that are noted, as no one set them aside. */
  public List<Point> slight() {
    return noted.stream().filter(point -> point.setAside().isEmpty()).toList();
  }

  /** Findings that were looked at and set aside, by a reviewer or by a second reading. */
  public List<Point> aside() {
    return noted.stream().filter(point -> !point.setAside().isEmpty()).toList();
  }

  /**
   * For someone who was approached, with what not to do before they were answered, or with the help
   * for who is to stop replying, where it says to report; of a card where there is nothing to
   * follow.
   */
  private static List<String> advice(Examination examination, Approached help, Phrasebook book) {
    Assessment assessment = examination.assessment();
    if (assessment.advised().isEmpty() && assessment.verdict() instanceof Verdict.NoRedFlags) {
      return List.of(book.say(usual(examination)));
    }
    List<String> advice = new ArrayList<>();
    if (assessment.verdict() instanceof Verdict.Verify && !help.reply().isEmpty()) {
      advice.add(book.say("advice.until"));
    }
    for (TranslatableText one : assessment.advised()) {
      boolean helps = one.key().equals(Assessment.REPORT) && help.reply().isEmpty();
      advice.addAll(helps ? help.steps() : List.of());
      advice.add(book.say(one));
      advice.addAll(helps ? help.addresses() : List.of());
    }
    return List.copyOf(advice);
  }

  private static String usual(Examination examination) {
    if (examination.consulted().used()) {
      return "card.do.no_red_flags";
    }
    return switch (examination.caseFile().subject().kind()) {
      case CANDIDATE -> "card.do.alone.candidate";
      case JOB_POST -> "card.do.alone.job_post";
      case RECRUITER, SOLICITATION -> "card.do.alone.offer";
    };
  }

  private static List<String> also(CaseFile caseFile, Phrasebook book) {
    return SecondHandle.asked(caseFile).map(book::say).map(Visible::quote).stream().toList();
  }

  /** Where a reviewer confirmed something, no question that tests nothing settles it. */
  private static String first(Assessment assessment, List<Question> best) {
    boolean isSettled = assessment.counted().stream().anyMatch(Weighed::confirmed);
    return assessment.verdict() instanceof Verdict.Verify
        ? best.stream()
            .filter(one -> one.isOpen() && !(isSettled && one.because().isEmpty()))
            .findFirst()
            .map(question -> Visible.line(question.ask()))
            .orElse("")
        : "";
  }

  private static List<String> wanted(Examination examination, Phrasebook book) {
    return WantedEvidence.in(examination).stream()
        .map(one -> Visible.line(one.said(book)))
        .toList();
  }

  private static List<Point> points(
      ReportParts parts, Examination examination, List<Weighed> some, Phrasebook book) {
    List<Weighed> all = examination.assessment().findings();
    UnsureWords unsure = UnsureWords.in(examination.caseFile());
    Quoting quoting = new Quoting(examination.caseFile(), book);
    return parts.each(
        "findings",
        some.stream()
            .filter(Weighed::hasEntry)
            .sorted(Comparator.comparingInt(Weighed::number))
            .toList(),
        weighed -> Point.of(weighed, all, unsure, quoting));
  }

  private static String subject(CaseFile caseFile, Verdict verdict, Phrasebook book) {
    Subject subject = caseFile.subject();
    String kind = book.say("subject." + kind(caseFile));
    List<String> said = new ArrayList<>();
    subject.known().map(Visible::quote).ifPresent(said::add);
    Attribution attribution = subject.attribution();
    if (attribution != null && attribution.isOpen() && verdict.level() > 0) {
      Optional.ofNullable(attribution.label())
          .ifPresent(label -> said.add(book.say("whose.if", Visible.quote(label))));
    }
    return said.isEmpty() ? kind : kind + ": " + String.join(", ", said);
  }

  /** Names what was handed in, where only that is known: no person is named, and none speaks. */
  private static String kind(CaseFile caseFile) {
    Subject subject = caseFile.subject();
    boolean isPerson =
        subject.known().isPresent()
            || caseFile.readings().stream().anyMatch(ReportPage::isOfPerson);
    if (!subject.isAssumed() || subject.kind() != SubjectKind.CANDIDATE || isPerson) {
      return subject.kind().id();
    }
    return caseFile.readings(ExhibitKind.REPOSITORY).findAny().isPresent() ? "repository" : "text";
  }

  private static boolean isOfPerson(Reading reading) {
    return OF_PEOPLE.contains(reading.kind())
        || reading.utterances().stream().anyMatch(said -> said.speaker() != null);
  }

  private static String imprint(Particulars particulars) {
    return String.join(
        ", ",
        "Screening " + Visible.line(particulars.id()),
        particulars.at().toString(),
        "Bonafide " + Visible.line(particulars.engineVersion()),
        "rules " + Visible.line(particulars.rulesFingerprint()));
  }
}
