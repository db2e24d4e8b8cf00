package dev.bonafide.report.wanted;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.Reason;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.Saying;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Evidence that would settle what is open in a case; where nothing is open, evidence with which
 * more checks could look.
 *
 * @param kind of the evidence
 * @param settles titles of findings by their checks, and questions by what asks them
 * @param checks how many could not look without it
 */
public record WantedEvidence(
    String kind, Map<String, Saying> settles, long checks, Standing standing) {
  private static final PropertyFile FILE = PropertyFile.beside(WantedEvidence.class, "wanted");
  private static final Set<String> KEYS = FILE.keys();
  private static final String ANSWER = "answer";
  private static final String SETTLES = "wanted.settles";

  /** Titles that are said; of more, how many there are. */
  private static final int TITLES = 3;

  /** Kinds of evidence named where nothing is open; those that serve fewer checks are left out. */
  private static final int MOST = 4;

  /** Lists it: first what would settle the most telling finding, or what serves most checks. */
  public static List<WantedEvidence> in(Examination examination) {
    Map<String, Map<String, Saying>> open = new LinkedHashMap<>();
    Assessment assessment = examination.assessment();
    for (Weighed one : assessment.counted()) {
      if (one.hasEntry()) {
        String check = one.finding().check();
        kinds("group." + one.finding().flag().group())
            .filter(kind -> isOffered(kind, examination))
            .forEach(kind -> at(open, kind).put(check, one.finding().flag().saying()));
      }
    }
    for (Question one : assessment.asks()) {
      if (assessment.leavesOpen(one)) {
        at(open, ANSWER).put(one.because().getFirst(), saying(one));
      }
    }
    return open.isEmpty() ? lacking(examination) : settling(open, examination);
  }

  private static List<WantedEvidence> settling(
      Map<String, Map<String, Saying>> open, Examination examination) {
    return open.entrySet().stream()
        .map(one -> of(one.getKey(), one.getValue(), 0, examination))
        .toList();
  }

  private static List<WantedEvidence> lacking(Examination examination) {
    Map<String, Long> checks =
        examination.outcomes().stream()
            .filter(Outcome.Unknown.class::isInstance)
            .map(outcome -> ((Outcome.Unknown) outcome).reason())
            .flatMap(WantedEvidence::lacked)
            .collect(
                Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));
    return checks.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(one -> of(one.getKey(), Map.of(), one.getValue(), examination))
        .toList();
  }

  private static WantedEvidence of(
      String kind, Map<String, Saying> settles, long checks, Examination examination) {
    return new WantedEvidence(kind, settles, checks, Standing.of(kind, examination.lookups()));
  }

  private static Stream<String> lacked(Reason reason) {
    TranslatableText text = reason.text();
    String key = text == null ? "" : text.key().replaceFirst("^why", "reason");
    return KEYS.contains(key) ? FILE.words(key).stream() : Stream.empty();
  }

  private static Stream<String> kinds(String key) {
    return KEYS.contains(key) ? FILE.words(key).stream() : Stream.of(ANSWER);
  }

  /** Whether it is not there yet, and someone can have it. */
  private static boolean isOffered(String kind, Examination examination) {
    return switch (kind) {
      case "code" -> examination.caseFile().readings(ExhibitKind.REPOSITORY).findAny().isEmpty();
      case "proof" ->
          examination.identifiers().stream().anyMatch(one -> one.type().equals("github"));
      default -> true;
    };
  }

  private static Map<String, Saying> at(Map<String, Map<String, Saying>> open, String kind) {
    return open.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
  }

  private static Saying saying(Question question) {
    return new Saying(
        question.ask(),
        question.others().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().question())));
  }

  /** Name of how it stands with it here, as the verdict's JSON has it. */
  public String atHand() {
    return standing.id();
  }

  /** Says what it is, and what it would settle or let look; then how it can be had here. */
  public String said(Phrasebook book) {
    List<TranslatableText> said = new ArrayList<>();
    TranslatableText what = TranslatableText.of("wanted." + kind);
    said.add(
        settles.isEmpty()
            ? TranslatableText.of("wanted.checks", checks, what)
            : TranslatableText.of(SETTLES, what, titles(book)));
    String here = "wanted.at." + standing.id() + "." + kind;
    if (book.knows(here)) {
      said.add(TranslatableText.of(here));
    }
    return book.say(said);
  }

  private String titles(Phrasebook book) {
    Stream<String> first =
        settles.values().stream().limit(TITLES).map(title -> book.say("wanted.title", title));
    Stream<String> more =
        settles.size() > TITLES
            ? Stream.of(book.say("talk.more", settles.size() - TITLES))
            : Stream.empty();
    return Stream.concat(first, more).collect(Collectors.joining("; "));
  }
}
