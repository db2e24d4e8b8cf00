package dev.bonafide.report.approached;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.verdict.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Help for the one who was approached by what a case is about. Candidates approach no one.
 *
 * @param decline a sentence with the reply in it; empty where there is none
 * @param reply to be copied: it declines, and does not tell what was noticed; empty where there is
 *     no help, or nothing is to be replied
 * @param places where it can be reported
 * @param steps first steps for those who already did what was asked, and for the company named
 */
public record Approached(
    String decline, String reply, List<ReportPlace> places, List<String> steps) {
  /** No help. */
  public static final Approached NOBODY = new Approached("", "", List.of(), List.of());

  private static final String STEPS = "steps.";
  static final PropertyFile FILE = PropertyFile.beside(Approached.class, "approached");
  private static final Pattern DONE = Pattern.compile(FILE.text("done"));
  private static final Map<String, Pattern> DID =
      keys("did.")
          .collect(
              Collectors.toMap(
                  key -> key,
                  key -> Pattern.compile(FILE.text("did." + key)),
                  (one, _) -> one,
                  TreeMap::new));

  public Approached {
    places = List.copyOf(places);
    steps = List.copyOf(steps);
  }

  /** The help that fits the findings that count; where replying is to stop, without a reply. */
  public static Approached in(Examination examination, Phrasebook book) {
    CaseFile caseFile = examination.caseFile();
    Assessment assessment = examination.assessment();
    if (Permission.hires(examination)) {
      return NOBODY;
    }
    boolean stops = assessment.verdict().endsTalk(caseFile.subject().kind());
    String reply = stops ? "" : book.say("approached.reply");
    return new Approached(
        stops ? "" : book.say("approached.decline", reply),
        reply,
        ReportPlace.in(caseFile.readings(), FILE),
        steps(assessment).map(book::say).toList());
  }

  /**
   * Lists those of the findings, the most telling first; those of every kind of offer where no
   * finding tells what is offered.
   */
  private static Stream<TranslatableText> steps(Assessment assessment) {
    List<String> fitting = fitting(assessment);
    Stream<String> firm =
        assessment.counted().isEmpty() ? Stream.of() : Stream.of("approached.firm");
    return Stream.concat(fitting.isEmpty() ? keys(STEPS) : fitting.stream(), firm)
        .map(TranslatableText::of)
        .filter(one -> !assessment.advised().contains(one));
  }

  private static List<String> fitting(Assessment assessment) {
    return assessment.counted().stream()
        .map(one -> one.finding().flag().group())
        .flatMap(group -> keys(STEPS).filter(key -> FILE.words(STEPS + key).contains(group)))
        .distinct()
        .toList();
  }

  private static Stream<String> keys(String before) {
    return FILE.keys().stream()
        .filter(key -> key.startsWith(before))
        .map(key -> key.substring(before.length()));
  }

  /** The first steps for what people say that they did; none where they say nothing of it. */
  public static List<TranslatableText> after(String words) {
    return DONE.matcher(words).find() ? named(words) : List.of();
  }

  /**
   * The first steps for what people say that they did, or else for what was found; none where they
   * are known to hire, or did nothing yet.
   */
  public static List<TranslatableText> done(Examination examination, String words) {
    boolean hires = Permission.hires(examination);
    List<TranslatableText> named =
        hires && !Permission.isUndeclared(examination) ? List.of() : after(words);
    return named.isEmpty() && !hires && DONE.matcher(words).find()
        ? fitting(examination.assessment()).stream().map(TranslatableText::of).toList()
        : named;
  }

  private static List<TranslatableText> named(String words) {
    return DID.entrySet().stream()
        .filter(one -> one.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .map(TranslatableText::of)
        .toList();
  }

  /** The keys of the first steps for whatever people did. */
  static Stream<String> afterwards() {
    return DID.keySet().stream();
  }

  /** Everything, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!reply.isEmpty()) {
      lines.add(decline);
    }
    lines.addAll(addresses());
    lines.addAll(steps);
    return lines;
  }

  /** Where it can be reported, a line each. */
  public List<String> addresses() {
    return places.stream().map(place -> place.name() + ": " + place.address()).toList();
  }
}
