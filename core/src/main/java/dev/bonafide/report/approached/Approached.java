package dev.bonafide.report.approached;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.examination.Examination;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.verdict.Assessment;
import java.util.ArrayList;
import java.util.List;
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
  private static final PropertyFile FILE = PropertyFile.beside(Approached.class, "approached");

  public Approached {
    places = List.copyOf(places);
    steps = List.copyOf(steps);
  }

  /** The help that fits the findings that count; where replying is to stop, without a reply. */
  public static Approached in(Examination examination, Phrasebook book) {
    CaseFile caseFile = examination.caseFile();
    Assessment assessment = examination.assessment();
    if (caseFile.subject().kind() == SubjectKind.CANDIDATE) {
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
    List<String> groups =
        assessment.counted().stream().map(one -> one.finding().flag().group()).toList();
    List<String> all = FILE.keys().stream().filter(key -> key.startsWith(STEPS)).toList();
    List<String> fitting =
        groups.stream()
            .flatMap(group -> all.stream().filter(key -> FILE.words(key).contains(group)))
            .distinct()
            .toList();
    Stream<String> firm = groups.isEmpty() ? Stream.of() : Stream.of("approached.firm");
    return Stream.concat(
            (fitting.isEmpty() ? all : fitting).stream().map(key -> key.substring(STEPS.length())),
            firm)
        .map(TranslatableText::of)
        .filter(one -> !assessment.advised().contains(one));
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
